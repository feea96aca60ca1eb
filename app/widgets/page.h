// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Botdesk {

//! One entry of the rail. The window calls what is virtual here; pages do not know the window nor each other.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Makes what the page shows, if that is not done yet: a start shows one page, and the others cost time that it has
    //! not. The first show does it, and the window bit by bit once there is nothing else to do.
    void prepare() { while (prepareMore()) { } }
    virtual bool prepareMore() { return false; }   //!< the next bit; whether more are left

    bool hasHeightForWidth() const override { return false; }   //!< the window gives the size; else it would measure every text of every page

    virtual QString title() const = 0;                 //!< in the rail, the View menu and the go-to palette
    virtual QString iconName() const = 0;              //!< of resources/icons
    virtual QString helpText() const { return {}; }    //!< what F1 shows for this page: plain paragraphs

    virtual void focusFirst() { setFocus(); }          //!< the page has been opened: its list or search takes the focus
    virtual void focusSearch() { focusFirst(); }       //!< Ctrl+F
    virtual void refresh() {}                          //!< F5
    virtual void setNarrow(bool) {}                    //!< below 1280 px the side panes become tabs; called before the first show
    virtual QList<QWidget *> panes() const { return {}; }            //!< in reading order, for F6 and Shift+F6

    //! Everything that can be done here, with shortcuts (context Qt::WidgetWithChildrenShortcut, added to the page): the
    //! menu Tools lists them under the page's title. Called once, after construction.
    virtual QList<QAction *> menuActions() const { return {}; }

    //! Splitters, columns and the like, kept over a restart by the window.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &) {}

signals:
    void badgeChanged(int count);              //!< beside the rail's entry; 0 hides it
    void noteChanged(const QString &note);     //!< small text beside the rail's entry, such as "3.2/s"
};

} // namespace Botdesk
