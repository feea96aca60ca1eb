// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Botdesk {

class Label;
class SandboxWorld;

//! Any update as JSON into the queue of the Sandbox's bot. It stays open until the Sandbox has taken the update, and what
//! was typed is there again the next time.
class InjectDialog final : public QDialog
{
    Q_OBJECT
public:
    InjectDialog(SandboxWorld &world, QWidget *parent);   //!< deletes itself when it is closed

signals:
    void injected(qint64 updateId);

private:
    void fillSamples(QComboBox *samples);
    void judge();
    void tell(const QString &problem);
    void inject();

    SandboxWorld &m_world;
    QPlainTextEdit *m_json;
    Label *m_problem;
    QPushButton *m_inject;
};

//! Why @p text is no update that can be injected; empty when it is one, which then stands in @p update.
QString readInjectedUpdate(const QString &text, QJsonObject &update);

} // namespace Botdesk
