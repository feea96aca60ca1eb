// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/inputstrip.h"
#include "compose/messageedit.h"
#include "text/messagetext.h"

#include <QWidget>

namespace Botdesk {

class Banner;
class Button;
class ElidedLabel;
class FormatBar;
class Label;

//! Somebody who can be mentioned by id.
struct ChatMember
{
    UserId id{};
    QString name;
};

//! The text of a message or a caption: field, formatting, modes, what the server would refuse and what mends that.
class TextEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);

    MessageEdit *edit() const { return m_edit; }
    void load(const FormattedText &content, TextMode mode);
    void setLimit(int codePoints);                       //!< TextLimit or CaptionLimit
    bool isGood() const { return m_isGood; }             //!< neither empty, nor too long, nor refused
    void setMembers(const QList<ChatMember> &members) { m_members = members; }

    void askMode(TextMode mode);                         //!< tells before something would be lost
    void askData(EntityType type);                       //!< an address, a language, a person …
    void ask(const InputStrip::Question &question);      //!< anything else, in the same place

signals:
    void sendAsPlainAsked();                             //!< the source has become a plain text

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeBar();
    void makeFoot();
    void check();
    void showFault(const Result<FormattedText> &finished);
    void showFormats();
    void changeMode(const FormattedText &read, TextMode mode);
    void tellUnreadable(const Error &error, TextMode mode);
    void tellMissed(const FormattedText &read, const QList<TextEntity> &missed, TextMode mode);
    void askMention();
    void askLink();
    void askEmoji();
    void askTime();
    void askLanguage();
    void sendAsPlain();

    FormatBar *m_bar;
    Banner *m_notice;
    InputStrip *m_input;
    MessageEdit *m_edit;
    QWidget *m_foot;
    QWidget *m_icon;
    Label *m_problem;
    ElidedLabel *m_serverWords;
    Button *m_escape;
    Button *m_close;
    Button *m_asPlain;
    Label *m_counter;
    QList<MarkupFault> m_faults;
    QList<ChatMember> m_members;
    int m_limit = TextLimit;
    bool m_isGood = false;
};

} // namespace Botdesk
