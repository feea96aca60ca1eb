// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QMenu;
class QMimeData;

namespace Botdesk {

class AttachmentStrip;
class Banner;
class Button;
class ComposerStrip;
class ContentChip;
class ElidedLabel;
class GrowingEdit;
class Label;
class KeyboardChoice;
class MessagePreview;
class SavedTextButtons;
class SavedTexts;
class SendOptions;
class TextEditor;
class ToolButton;
struct UploadLimits;
struct ChatMember;
struct SavedText;

//! Where a message is written: fills a Draft. It sends nothing and keeps nothing by itself.
class Composer final : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    void open(const ConversationKey &conversation, const Draft &draft);   //!< another chat, with what was written there
    Draft draft() const;
    Draft draftToKeep() const;                 //!< during an edit what was written before, unless there was nothing
    void clear();                              //!< the draft is on its way; after an edit what was written before comes back
    bool isEmpty() const;
    bool isEditing() const { return m_edits.has_value(); }

    void reply(MessageId to, const QString &name, const QString &text, const std::optional<ReplyQuote> &quote = {});
    //! Sets aside what is written until the edit is done or given up. @p kept: parameters that the message keeps only when
    //! they are sent again, its reply_markup and link_preview_options.
    void edit(MessageId message, const FormattedText &text, const QJsonObject &kept = {});
    //! The caption of a file in the same way; an attached file takes the place of the one before.
    void editCaption(MessageId message, const FormattedText &caption, const QJsonObject &kept = {});
    void fill(const Draft &draft);             //!< in place of what is written: a failed draft comes back
    void insertDraft(const Draft &draft);      //!< its text at the cursor, in a line of its own; what is written stays

    //! Empty: can be written to. Else says why not, and the text stays. @p wayOn: what a button says that leads on.
    void setClosedBecause(const QString &reason, const QString &wayOn = {});
    void setReturnSends(bool on);
    void setPrivate(bool on);                                      //!< message effects are for private chats
    void setMembers(const QList<ChatMember> &members);             //!< who can be mentioned by name
    void setPlaceholders(const QHash<QString, QString> &values);   //!< of snippets: "first_name" …
    void setTexts(SavedTexts *snippets, SavedTexts *history);      //!< both outlive it
    void useText(const SavedText &saved);         //!< at the cursor; placeholders are filled in
    void keepSnippet();                           //!< asks for a name; then snippetKept()
    void setUploadLimits(const UploadLimits &limits);
    void setPasteFolder(const QString &folder);   //!< where pasted pictures are kept until they are sent
    void attach(const QList<Attachment> &attachments);
    void attachFrom(const QMimeData *data);       //!< files by their endings; a picture is kept first
    void askContent(const QString &method, const QJsonObject &values);   //!< a poll, a place …, in a dialog
    AttachmentStrip *files() const { return m_files; }
    ToolButton *clip() const { return m_clip; }
    void focusEditor();
    TextEditor *text() const { return m_text; }
    KeyboardChoice *keyboard() const { return m_keyboard; }
    GrowingEdit *editor() const;

signals:
    void sendAsked(const Botdesk::Draft &draft);    //!< validate() finds no fault with it
    void contentReady(const Botdesk::Draft &draft); //!< to be sent by itself; what is written stays
    void chatActionAsked(const QString &action);
    void troubled(const Botdesk::Error &error);
    void changed();                                 //!< by the operator
    void typed();
    void codeCopied(const QString &library);        //!< of what is written
    void snippetKept(const Botdesk::SavedText &text);
    void editLastAsked();
    void wayOnTaken();                              //!< the button of setClosedBecause()
    void left();                                    //!< Esc with nothing to give up: back to the list
    void replyLabelWanted(Botdesk::MessageId to);   //!< a draft came back; answer with reply()

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void fitBar();
    QCheckBox *addSwitch(QWidget *bar, const QString &text, const QString &toolTip);
    void addSend(QWidget *bar);
    void fillCode(QMenu *menu);
    void makeAttachments(QBoxLayout *column);
    void addClip(QBoxLayout *row, QWidget *bar);
    void askOtherMethod(const QString &method, const QJsonObject &values);
    void askMoreFields();
    void sendContent(const QString &method, const QJsonObject &values, const QList<DraftFile> &files);
    void showAttachments(const Draft &draft);
    void storeAttachments(Draft &draft) const;
    bool checkAttachments();
    void startEdit(MessageId message, const QString &method, const FormattedText &text, const QJsonObject &kept);
    void giveUpReply();
    void showPreview();
    void optionsChanged();
    void showDraft(const Draft &draft);
    void check();
    void send();
    void giveUpStrip();
    void stripChanged();

    ConversationKey m_conversation;
    std::optional<MessageId> m_replyTo;
    std::optional<ReplyQuote> m_quote; // of the message that is answered
    QString m_replyName;
    QString m_replyText;
    QString m_edited;                  // what the message says that is edited
    std::optional<MessageId> m_edits;
    std::optional<Draft> m_before;     // what an edit has set aside
    Draft m_base;                      // parameters that have no field here
    QString m_method;                  // of what is neither text nor file, or of an edit that is no text
    QString m_pasteFolder;
    ComposerStrip *m_strip;
    Banner *m_closed;
    TextEditor *m_text;
    GrowingEdit *m_editor;             // of m_text
    SendOptions *m_options;
    KeyboardChoice *m_keyboard;
    MessagePreview *m_preview;
    SavedTextButtons *m_saved = nullptr;
    ElidedLabel *m_with = nullptr;     // what of m_options is set
    QHash<QString, QString> m_placeholders;
    bool m_isPrivate = false;
    AttachmentStrip *m_files = nullptr;
    ContentChip *m_chip = nullptr;
    Label *m_noText = nullptr;
    ToolButton *m_clip = nullptr;
    QCheckBox *m_silent;
    QCheckBox *m_protect;
    QCheckBox *m_noPreview;
    QWidget *m_bar = nullptr;          // below the text
    Button *m_showPreview = nullptr;
    Button *m_send;
    bool m_isShowing = false;          // not the operator's typing
};

} // namespace Botdesk
