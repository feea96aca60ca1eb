// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/aboutdialog.h"

#include "widgets/icons.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct AboutDialog
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutDialog::tr("About Botdesk"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(px(64)));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(8));
    texts->addWidget(new Label(u"Botdesk %1"_s.arg(QCoreApplication::applicationVersion()), TextStyle::Heading));
    for (const QString &line : {AboutDialog::tr("Operates a Telegram bot by hand: receive, see, answer, and try things on the Sandbox."),
                                AboutDialog::tr("Free software under the GNU General Public License, version 3 or later; the library "
                                                "under the Lesser one."),
                                AboutDialog::tr("Not made by Telegram. No telemetry.")}) {
        auto *label = new Label(line, TextStyle::Body, Color::Text2);
        label->setWordWrap(true);
        label->setMinimumWidth(px(360));
        texts->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(px(24), px(24), px(24), px(16));
    column->setSpacing(px(16));
    column->addLayout(row);
    column->addWidget(buttons);
    dialog->show();
}

} // namespace Botdesk
