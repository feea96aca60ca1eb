// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace Botdesk {

//! Two columns: the sections, and the form of the one that is chosen. What is changed takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    using MakeForm = std::function<QWidget *()>;

    //! @p makeForm is called when the section is looked at for the first time; the page takes over what it makes.
    void addSection(const QString &title, const QString &sentence, MakeForm makeForm);
    void openSection(const QString &title);

    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    QString helpText() const override;
    void focusFirst() override;
    void setNarrow(bool narrow) override;
    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Section
    {
        QString title;
        QString sentence;
        MakeForm makeForm;   // empty once it is made
    };

    void showSection(int row);
    QWidget *makeSection(const Section &section);

    QListWidget *m_sections;
    QStackedWidget *m_forms;
    QList<Section> m_contents;
};

} // namespace Botdesk
