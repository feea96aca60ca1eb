// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/errorcounts.h"

#include <QWidget>

namespace Botdesk {

class Tag;

//! The kinds of failures of the time shown and how often each was seen, in as many lines as they need; not there when there
//! were none.
class ErrorTags final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorTags(QWidget *parent = nullptr);

    void setCounts(const QList<WebhookErrorCount> &counts);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool moves) const;

    QList<WebhookErrorCount> m_counts;
    QList<Tag *> m_tags;
};

} // namespace Botdesk
