// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace Botdesk {

class MeterField;

//! The fields of what the current button does, made anew when it does something else.
class ActionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ActionForm(DesignModel &model, QWidget *parent = nullptr);   //!< @p model outlives it

    void refresh();
    void editFirst();                    //!< its first field takes the focus, whole

private:
    using Show = std::function<void(const ButtonAction &)>;

    void rebuild(const ButtonAction &action);
    template <typename Action>
    MeterField *addText(const QString &name, QString Action::*member, const QString &placeholder = {});
    template <typename Action>
    void addCheck(const QString &name, bool Action::*member);
    template <typename Action>
    void addChoice(const QString &name, std::optional<bool> Action::*member, const QString &no, const QString &yes);
    template <typename Action>
    void addNumber(const QString &name, qint32 Action::*member, int least, int most);
    template <typename Action>
    void addRights(const QString &name, std::optional<QStringList> Action::*member);
    void addUrl();
    void addCallback();
    void addSwitchKind();
    void addPollType();
    void buildUsers();
    void buildChat();
    void buildLogIn();
    void buildManagedBot();
    void addNote(const QString &text);
    void showProblems(MeterField *field, const QString &hint);

    DesignModel &m_model;
    QVBoxLayout *m_column;
    QList<Show> m_shows;
    size_t m_built = size_t(-1);   // index of the action whose fields these are
    bool m_isShowing = false;
};

} // namespace Botdesk
