// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "widgets/tag.h"
#include "window/guarddialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Botdesk::Testing {

//! The question of the guard that is open, or null when none comes.
inline GuardDialog *guardQuestion()
{
    const auto asked = [] { return qobject_cast<GuardDialog *>(QApplication::activeModalWidget()); };
    return QTest::qWaitFor([&] { return asked() != nullptr; }, 15000) ? asked() : nullptr;
}

//! All that stands in it.
inline QString guardWords()
{
    QStringList texts;
    const auto *question = guardQuestion();
    if (!question)
        return {};
    for (const auto *label : question->findChildren<QLabel *>())
        texts += label->text();
    for (const auto *tag : question->findChildren<Tag *>())
        texts += tag->text();
    for (const auto *button : question->findChildren<QAbstractButton *>())
        texts += button->text();
    return texts.join(u'\n');
}

//! Clicks the button of @p parent that is called @p text; false when there is none.
inline bool clickButton(QWidget *parent, const QString &text)
{
    const auto buttons = parent ? parent->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (auto *button : buttons) {
        if (QString(button->text()).remove(u'&') != text || !button->isEnabled())
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    return false;
}

//! Types the bot's @p name where the question wants it, and clicks @p choice.
inline bool answerGuard(const QString &choice, const QString &name)
{
    auto *question = guardQuestion();
    if (!question)
        return false;
    if (auto *field = question->findChild<QLineEdit *>()) {
        field->clear();
        QTest::keyClicks(field, name);
    }
    return clickButton(question, choice);
}

} // namespace Botdesk::Testing
