// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QListView;

namespace Botdesk {

class SearchField;

//! Somewhere to go: a page, a command, a chat, a setting.
struct GoToItem
{
    QString iconName;
    QString title;
    QString hint;                   //!< "Page", "Setting", a shortcut; at the end of the row
    std::function<void()> go;
};

//! "Go to chat, method, setting…": a field and what matches, above the window. Return goes, Esc leaves.
class GoToPalette final : public QFrame
{
    Q_OBJECT
public:
    //! Answers at once with what it has for @p words; the palette keeps what contains all words.
    using Provider = std::function<QList<GoToItem>(const QString &words)>;

    explicit GoToPalette(QWidget *window);

    void addProvider(Provider provider);
    void open();
    void refill();                  //!< a provider has more than it had

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void go();
    void leave();

    QList<Provider> m_providers;
    SearchField *m_field = nullptr;   // until it is first opened
    QListView *m_list = nullptr;
    class GoToModel *m_model;
    QPointer<QWidget> m_cameFrom;
};

} // namespace Botdesk
