// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/probereport.h"
#include "widgets/tag.h"

#include <QWidget>

class QVBoxLayout;

namespace Botdesk {

//! The chain of a server's certificate, each step towards a root one further in: what stands in it, what is known
//! anyway, and who is missing.
class CertificateTree final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateTree(QWidget *parent = nullptr);

    void setReport(const ProbeReport &report);   //!< hidden where no certificate came

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString name;
        QString about;
        Tone tone;
        QString state;

        bool operator==(const Row &) const = default;
    };

    void build();
    void addRow(int level, const Row &row);

    QVBoxLayout *m_layout;
    QList<Row> m_rows;     // from the server's own towards a root
};

} // namespace Botdesk
