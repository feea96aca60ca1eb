// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QListWidget;
class QStackedWidget;

namespace Botdesk {

//! Two columns: the sections, and the form of the one that is chosen. What is changed takes effect at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &sentence, QWidget *form);   //!< takes @p form over
    void openSection(const QString &title);

    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    QString helpText() const override;
    void focusFirst() override;
    void setNarrow(bool narrow) override;
    QList<QWidget *> panes() const override;

private:
    QListWidget *m_sections;
    QStackedWidget *m_forms;
};

} // namespace Botdesk
