// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingssections.h"

#include "core/logging.h"
#include "settings/settings.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"

#include "words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QLocale>
#include <QRadioButton>
#include <QSysInfo>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Form
{
    Q_DECLARE_TR_FUNCTIONS(SettingsForms)
};

QFormLayout *formIn(QWidget *widget)
{
    auto *form = new QFormLayout(widget);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setVerticalSpacing(px(12));
    form->setHorizontalSpacing(px(16));
    return form;
}

Label *hint(const QString &text)
{
    auto *label = new Label(text, TextStyle::Small, Color::Text3);
    label->setWordWrap(true);
    return label;
}

//! Languages that have a translation beside English, by their own names.
void fillLanguages(QComboBox *box, const QString &chosen)
{
    box->addItem(Form::tr("As the system"), QString());
    for (const QString &code : languages()) {
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        if (code == "en"_L1)
            name = u"English"_s;
        box->addItem(name, code);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QString diagnostics()
{
    QStringList lines{
        u"Botdesk %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        u"%1, %2, platform %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QApplication::platformName()),
        u"locale %1"_s.arg(QLocale::system().name()),
        QString(),
    };
    return (lines + recentLogLines()).join(u'\n');
}

} // namespace

void copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnostics());
}

QWidget *makeAppearanceForm(Settings &settings, Theme &theme)
{
    auto *page = new QWidget;
    auto *form = formIn(page);

    auto *modes = new SegmentedControl(Form::tr("Theme"));
    modes->addSegment(Form::tr("System"));
    modes->addSegment(Form::tr("Light"), u"sun"_s);
    modes->addSegment(Form::tr("Dark"), u"moon"_s);
    modes->setCurrentIndex(int(settings.themeMode()));
    QObject::connect(modes, &SegmentedControl::currentChanged, page, [&settings, &theme](int index) {
        settings.setThemeMode(Theme::Mode(index));
        theme.setMode(settings.themeMode());
    });
    form->addRow(Form::tr("Theme"), modes);

    auto *sizes = new QComboBox;
    sizes->setAccessibleDescription(Form::tr("Font size"));
    for (const int percent : {75, 90, 100, 110, 125, 150, 175, 200})
        sizes->addItem(u"%1 %"_s.arg(percent), percent);
    sizes->setCurrentIndex(std::max(0, sizes->findData(settings.fontScale())));
    // Queued: the whole window measures itself anew, the box that was chosen from too.
    QObject::connect(
        sizes, &QComboBox::activated, page,
        [&settings, &theme, sizes] {
            settings.setFontScale(sizes->currentData().toInt());
            theme.setFontScale(settings.fontScale());
        },
        Qt::QueuedConnection);
    form->addRow(Form::tr("Font size"), sizes);

    auto *languages = new QComboBox;
    languages->setAccessibleDescription(Form::tr("Language"));
    fillLanguages(languages, settings.language());
    QObject::connect(languages, &QComboBox::activated, page,
                     [&settings, languages] { settings.setLanguage(languages->currentData().toString()); });
    form->addRow(Form::tr("Language"), languages);
    form->addRow(QString(), hint(Form::tr("Another language is used from the next start on.")));

    auto *zones = new SegmentedControl(Form::tr("Times"));
    zones->addSegment(Form::tr("Local time"));
    zones->addSegment(u"UTC"_s);
    zones->setCurrentIndex(settings.timeZone() == TimeZoneChoice::Utc ? 1 : 0);
    QObject::connect(zones, &SegmentedControl::currentChanged, page, [&settings](int index) {
        setTimeZoneChoice(index == 1 ? TimeZoneChoice::Utc : TimeZoneChoice::Local);
        settings.setTimeZone(timeZoneChoice());
    });
    form->addRow(Form::tr("Times"), zones);
    return page;
}

QWidget *makeComposingForm(Settings &settings)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    auto *plain = new QRadioButton(Form::tr("Return sends, Shift+Return breaks the line"));
    auto *withControl = new QRadioButton(Form::tr("Ctrl+Return sends, Return breaks the line"));
    (settings.returnSends() ? plain : withControl)->setChecked(true);
    QObject::connect(plain, &QRadioButton::toggled, page, [&settings](bool on) { settings.setReturnSends(on); });
    column->addWidget(plain);
    column->addWidget(withControl);
    return page;
}

QWidget *makeStorageForm(Settings &settings, const QString &dataFolder)
{
    auto *page = new QWidget;
    auto *form = formIn(page);
    auto *path = new Label(QDir::toNativeSeparators(dataFolder), TextStyle::Mono);
    path->makeSelectable();
    path->setWordWrap(true);
    form->addRow(Form::tr("Data folder"), path);
    form->addRow(QString(), hint(Form::tr("Every bot has a folder with one database: all updates as received, drafts, what was "
                                          "sent. Copy the folder while Botdesk is closed to back it up; delete it to forget all.")));
    auto *room = new QComboBox;
    room->setAccessibleDescription(Form::tr("Received files"));
    for (const int megabytes : {50, 100, 250, 500, 1000, 2000, 5000, 20000})
        room->addItem(Form::tr("up to %1 for each bot").arg(byteText(qint64(megabytes) * 1000 * 1000)), megabytes);
    room->setCurrentIndex(std::max(0, room->findData(settings.mediaCacheMegabytes())));
    QObject::connect(room, &QComboBox::activated, page, [&settings, room] { settings.setMediaCacheMegabytes(room->currentData().toInt()); });
    form->addRow(Form::tr("Received files"), room);
    form->addRow(QString(), hint(Form::tr("Pictures and files that you looked at are kept in the bot's folder. Where the room is used up, those that "
                                          "were not looked at for the longest time are deleted. What you saved elsewhere stays.")));
    auto *open = new Button(Form::tr("Open the folder"));
    QObject::connect(open, &Button::clicked, page, [dataFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataFolder)); });
    auto *row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch();
    form->addRow(QString(), row);
    return page;
}

QWidget *makeCautionForm(Settings &settings)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(hint(Form::tr("Before anything changes what a live bot receives, Botdesk names the bot and what will happen, and asks. "
                                    "The Sandbox is never asked about; test bots only before updates are lost.")));
    auto *tests = new QCheckBox(Form::tr("Ask about test bots as about live ones"));
    tests->setChecked(settings.guardsTestBots());
    QObject::connect(tests, &QCheckBox::toggled, page, [&settings](bool on) { settings.setGuardsTestBots(on); });
    column->addWidget(tests);
    return page;
}

QWidget *makePrivacyForm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(hint(Form::tr("Botdesk talks to the Bot API server of your bots and to nobody else. Tokens are kept in the "
                                    "system's key store, or where you said, and are cut out of logs, errors and copied texts.")));
    auto *copy = new Button(Form::tr("Copy diagnostics"));
    copy->setToolTip(Form::tr("Version, system and the last lines of the log, without tokens"));
    QObject::connect(copy, &Button::clicked, page, [] { copyDiagnostics(); });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch();
    column->addLayout(row);
    return page;
}

} // namespace Botdesk
