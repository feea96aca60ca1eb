// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsnotice.h"

#include "settings/settings.h"
#include "widgets/banner.h"
#include "widgets/button.h"

#include <QCoreApplication>
#include <QDir>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsNotice)
};

void tell(Banner &banner, const Settings &settings)
{
    using Trouble = Settings::Trouble;
    const QString kept = Words::tr("Botdesk begins with the usual settings. The old file is kept: %1")
                             .arg(QDir::toNativeSeparators(settings.setAsideAs()));
    switch (settings.trouble()) {
    case Trouble::None: break;
    case Trouble::Broken: banner.setText(Words::tr("The settings file is damaged."), kept); break;
    case Trouble::NotReadable: banner.setText(Words::tr("The settings file cannot be read."), kept); break;
    case Trouble::FromLaterVersion: banner.setText(Words::tr("The settings file was written by a later Botdesk."), kept); break;
    case Trouble::NotWritable:
        banner.setText(Words::tr("Settings cannot be saved."),
                       Words::tr("What you change holds until Botdesk is closed. The file is %1").arg(QDir::toNativeSeparators(settings.path())));
        break;
    }
    banner.setHidden(settings.trouble() == Trouble::None);
}

} // namespace

Banner *makeSettingsNotice(const Settings &settings, QWidget &parent)
{
    auto *banner = new Banner(Tone::Warn);
    QObject::connect(&settings, &Settings::troubleChanged, banner, [banner, &settings] { tell(*banner, settings); });
    QObject::connect(banner->addAction(Words::tr("Dismiss")), &Button::clicked, banner, &QWidget::hide);
    banner->setParent(&parent);   // before it is shown, or it would be a window of its own
    tell(*banner, settings);
    return banner;
}

} // namespace Botdesk
