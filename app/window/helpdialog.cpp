// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/helpdialog.h"

#include "widgets/label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Shortcut
{
    QString what;
    QString keys;
};

//! Keys of the action, or those that its text shows for the field with the focus.
Shortcut shortcutOf(const QAction &action)
{
    QString text = action.text();
    QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (const auto tab = text.indexOf(u'\t'); tab >= 0) {
        keys = text.mid(tab + 1);
        text.truncate(tab);
    }
    text.remove(u'&');
    if (text.size() > 2 && text[0].isDigit() && text[1] == u' ')
        text.remove(0, 2);   // "1 Updates": the digit is for the menu
    return {text, keys};
}

} // namespace

HelpDialog::HelpDialog(const QString &pageTitle, const QString &pageText, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
{
    setWindowTitle(tr("Help – Botdesk"));
    auto *text = new Label(pageText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text->setContentsMargins(px(12), px(12), px(12), px(12));
    text->makeSelectable();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(text);
    if (!pageText.isEmpty())
        m_tabs->addTab(scroll, pageTitle);
    m_tabs->addTab(makeShortcuts(actions), tr("Keyboard shortcuts"));
    m_tabs->setDocumentMode(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    resize(px(560), px(560));
}

QWidget *HelpDialog::makeShortcuts(const QList<QAction *> &actions)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    for (const QAction *action : actions) {
        const Shortcut shortcut = shortcutOf(*action);
        if (shortcut.keys.isEmpty())
            continue;
        auto *item = new QTreeWidgetItem({shortcut.what, shortcut.keys});
        item->setSizeHint(0, {0, px(26)});
        item->setFont(1, themeFont(TextStyle::Mono));
        list->addTopLevelItem(item);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

void HelpDialog::showShortcuts()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

} // namespace Botdesk
