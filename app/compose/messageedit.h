// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/growingedit.h"
#include "text/markupmend.h"
#include "text/textmode.h"

namespace Botdesk {

//! Where the text of a message is typed: as it will look, or as a source in a parse mode. Everything is one history of
//! undo, a change of the mode too.
class MessageEdit final : public GrowingEdit
{
    Q_OBJECT
public:
    explicit MessageEdit(QWidget *parent = nullptr);

    TextMode mode() const;
    const FormattedText &content() const { return m_last; }   //!< in a source without entities
    void load(const FormattedText &content, TextMode mode);   //!< another text; there is no way back to the one before
    void change(const FormattedText &content, TextMode mode); //!< the whole text, as one step to undo

    void insert(const FormattedText &text);               //!< at the cursor; into a source with the mode's marks and escapes
    void format(const TextEntity &entity);                //!< the selection, or what is typed next; a style again takes it off
    void unformat();                                      //!< the selection becomes plain
    QTextCursor entityHere(EntityType type) const;        //!< the whole one that the cursor is in
    TextEntity dataHere(EntityType type) const;           //!< its data
    bool isFormatted(EntityType type) const;              //!< the selection, or what is typed next

    void mend(const QList<MarkupMend> &mends);            //!< in order of their places, as one step
    void underline(const QList<MarkupFault> &faults);

signals:
    void contentChanged();                                //!< text, formatting or mode
    void formatHereChanged();                             //!< of the selection, or of what is typed next
    void snippetAsked(int number);                        //!< Alt+1 … Alt+9
    void snippetDropped(const QString &name);
    void historyAsked();                                  //!< Ctrl+Up
    void mediaPasted(const QMimeData *data);              //!< or dropped: files or a picture; borrowed
    void dataAsked(Botdesk::EntityType type);             //!< the keys of something that needs an address or the like

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertLineBreak() override;
    QFont textFont() const override;

private:
    void takeChange();
    void takeCursor();
    void wrap(const TextEntity &entity);
    bool act(const QKeyEvent &event, bool doIt);
    void showFaults();

    FormattedText m_last;
    TextMode m_lastMode = TextMode::Formatted;
    QList<MarkupFault> m_faults;
    bool m_pastesPlain = false;
};

} // namespace Botdesk
