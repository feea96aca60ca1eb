// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QMimeData;
class QPlainTextEdit;

namespace Botdesk {

class AttachmentStrip;
class AttachMenu;
class Button;
class ContentChip;
class DropArea;
class KeyboardChoice;
class Label;
class Session;
class TextEditor;

//! What a broadcast says: a title for the list, the text with placeholders or another content, files, buttons, and how it
//! is sent.
class BroadcastMessage final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastMessage(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void setColumns(const QStringList &columns);   //!< what can be put in as a placeholder
    QString title() const;
    Draft draft() const;
    void fill(const QString &title, const Draft &draft);
    QString problem() const { return m_problemText; }   //!< why this cannot be sent to anybody; empty when it can
    TextEditor *text() const { return m_text; }
    AttachmentStrip *files() const { return m_files; }
    KeyboardChoice *keyboard() const { return m_keyboard; }
    void attach(const QList<Attachment> &attachments);

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTools();
    void connectMenu(AttachMenu *menu);
    QWidget *makeMarkup();
    QWidget *makeOptions();
    QCheckBox *addSwitch(QWidget *row, const QString &text, const QString &toolTip);
    void attachFrom(const QMimeData *data);
    void askContent(const QString &method, const QJsonObject &values);
    void takeContent(const QString &method, const QJsonObject &values, const QList<DraftFile> &files);
    void askMoreFields();
    bool hasContent() const { return !m_method.isEmpty(); }
    void showMarkup(const QJsonObject &markup);
    QString takeMarkup();
    QString whatIsWrong(const Draft &draft) const;
    void check();

    Session &m_session;
    QLineEdit *m_title;
    QWidget *m_placeholders;
    TextEditor *m_text;
    AttachmentStrip *m_files;
    ContentChip *m_content;
    KeyboardChoice *m_keyboard;
    DropArea *m_drop;
    Button *m_showMarkup = nullptr;
    QWidget *m_markupPane = nullptr;
    QPlainTextEdit *m_markup = nullptr;
    Label *m_markupProblem = nullptr;
    QCheckBox *m_silent = nullptr;
    QCheckBox *m_protect = nullptr;
    QCheckBox *m_noPreview = nullptr;
    QCheckBox *m_paid = nullptr;
    QString m_method;                  // of what is neither text nor file
    QJsonObject m_more;                // parameters that have no control here; those of m_method
    QList<DraftFile> m_uploads;        // files of m_more
    QJsonObject m_replyMarkup;
    QString m_problemText;
    bool m_isFilling = false;
};

} // namespace Botdesk
