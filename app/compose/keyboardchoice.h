// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace Botdesk {

class Button;
class ElidedLabel;

//! A keyboard that can go along with a message.
struct NamedKeyboard
{
    QString name;
    QString words;          //!< "inline · 2 rows"
    QJsonObject markup;     //!< as the Bot API has it

    bool operator==(const NamedKeyboard &) const = default;
};

//! Which keyboard goes along with what is written: a button with those of the library, and a chip for the one that was chosen.
class KeyboardChoice final : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardChoice(QWidget *parent);

    Button *button() const { return m_button; }
    QWidget *chip() const { return m_chip; }
    void setKeyboards(const QList<NamedKeyboard> &keyboards);
    void setMarkup(const QJsonObject &markup);     //!< empty: none
    QJsonObject markup() const { return m_markup; }

signals:
    void changed();                                //!< by the operator
    void editAsked(const QJsonObject &markup, const QString &name);
    void designAsked();                            //!< a new one

private:
    void fill(QMenu *menu);
    void choose(const QJsonObject &markup);
    void refresh();
    const NamedKeyboard *known() const;

    Button *m_button;
    QWidget *m_chip;
    ElidedLabel *m_words;
    QList<NamedKeyboard> m_keyboards;
    QJsonObject m_markup;
};

} // namespace Botdesk
