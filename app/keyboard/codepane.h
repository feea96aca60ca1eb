// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"
#include "keyboard/keyboardcode.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QTabBar;

namespace Botdesk {

class Button;
class CodeEdit;
class ElidedLabel;
class ToolButton;

//! The design as JSON, which can be edited, and as code of several libraries, each with the chosen buttons marked. The same
//! of the whole message, to look at.
//!
//! A JSON that cannot be read changes nothing: line and reason are shown, the design stays as it was last good.
class CodePane final : public QWidget
{
    Q_OBJECT
public:
    explicit CodePane(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    CodeEdit *edit() const { return m_edit; }
    QTabBar *tabs() const { return m_tabs; }
    ToolButton *wholeMessage() const { return m_whole; }   //!< checked: code that sends the message above the keyboard, too
    QString state() const;                        //!< what stands beside the tabs

signals:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CodeTarget target() const;
    KeyboardCode code() const;
    bool isEditable() const;                      // JSON of the keyboard alone
    void addHead(QBoxLayout *column);
    void write();
    void take();                                  // what was typed into the JSON
    void mark();
    void tell();
    void fitHead();
    void fitTabs();

    DesignModel &m_model;
    QTabBar *m_tabs;
    ToolButton *m_more;                           // the tabs that have no room
    QComboBox *m_list;                            // in place of the tabs where hardly one has room
    ToolButton *m_whole;
    ElidedLabel *m_state;
    QWidget *m_icon;
    CodeEdit *m_edit;
    QList<CodeTarget> m_targets;
    ButtonLines m_lines;
    ReplyMarkup m_typed;                          // that the shown JSON says
    QString m_fault;                              // why it says nothing
    bool m_isShowing = false;
    bool m_isTaking = false;
    std::pair<int, int> m_fitted{-1, -1};         // room that fitTabs() found, and the tab that was chosen
};

} // namespace Botdesk
