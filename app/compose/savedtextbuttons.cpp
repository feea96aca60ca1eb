// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/savedtextbuttons.h"

#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyedSnippets = 9;
constexpr qsizetype MostShown = 20;

QString line(const SavedText &text)
{
    const QString words = text.content.text.simplified();
    QString shown = words.size() > 60 ? words.left(59) + u'…' : words;
    if (!text.name.isEmpty())
        shown = text.name + u" · "_s + shown;
    return shown.replace(u'&', "&&"_L1);
}

} // namespace

SavedTextButtons::SavedTextButtons(QWidget *parent)
    : QWidget(parent)
    , m_snippetsButton(new ToolButton(u"save"_s, tr("Snippets"), ToolButton::Frame::None, this))
    , m_historyButton(new ToolButton(u"history"_s, tr("Sent before"), ToolButton::Frame::None, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(2));
    row->addWidget(m_snippetsButton);
    row->addWidget(m_historyButton);
    m_snippetsButton->setName(tr("Snippets"), QKeySequence(Qt::ALT | Qt::Key_1));
    m_historyButton->setName(tr("Sent before"), QKeySequence(Qt::CTRL | Qt::Key_Up));
    connect(m_snippetsButton, &QAbstractButton::clicked, this, &SavedTextButtons::showSnippets);
    connect(m_historyButton, &QAbstractButton::clicked, this, &SavedTextButtons::showHistory);
    hide();
}

void SavedTextButtons::setTexts(SavedTexts *snippets, SavedTexts *history)
{
    m_snippets = snippets;
    m_history = history;
    show();
}

bool SavedTextButtons::choose(int snippet)
{
    if (!m_snippets || snippet < 1 || snippet > m_snippets->all().size())
        return false;
    emit chosen(m_snippets->all()[snippet - 1]);
    return true;
}

void SavedTextButtons::chooseNamed(const QString &name)
{
    for (int i = 0; m_snippets && i < m_snippets->all().size(); ++i) {
        if (m_snippets->all()[i].name == name) {
            choose(i + 1);
            return;
        }
    }
}

void SavedTextButtons::addTexts(QMenu *menu, const QList<SavedText> &texts, bool withKeys)
{
    int number = 0;
    for (const SavedText &text : texts.first(std::min(texts.size(), MostShown))) {
        QAction *action = menu->addAction(line(text));
        if (withKeys && ++number <= KeyedSnippets) {
            action->setShortcut(Qt::ALT | Qt::Key(Qt::Key_0 + number));
            action->setShortcutContext(Qt::WidgetShortcut);   // only told: the text field has it
        }
        connect(action, &QAction::triggered, this, [this, text] { emit chosen(text); });
    }
    if (texts.isEmpty())
        menu->addAction(withKeys ? tr("No snippets yet") : tr("Nothing sent yet"))->setEnabled(false);
}

void SavedTextButtons::showSnippets()
{
    auto *menu = new QMenu(this);
    addTexts(menu, m_snippets->all(), true);
    menu->addSeparator();
    connect(menu->addAction(tr("Keep what is written…")), &QAction::triggered, this, &SavedTextButtons::keepAsked);
    if (!m_snippets->all().isEmpty()) {
        QMenu *forget = menu->addMenu(tr("Forget"));
        for (const SavedText &text : m_snippets->all())
            connect(forget->addAction(line(text)), &QAction::triggered, m_snippets, [this, text] { m_snippets->forget(text); });
    }
    pop(menu, m_snippetsButton);
}

void SavedTextButtons::showHistory()
{
    if (!m_history)
        return;
    auto *menu = new QMenu(this);
    addTexts(menu, m_history->all(), false);
    pop(menu, m_historyButton);
}

void SavedTextButtons::pop(QMenu *menu, ToolButton *button)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace Botdesk
