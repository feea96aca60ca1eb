// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QDialog>

class QVBoxLayout;

namespace Botdesk {

class UpdateStore;

//! All that an edited message has said, oldest first.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(UpdateStore &store, const ChatItem &item, QWidget *parent = nullptr);

private:
    void add(const ItemVersion &version, const QString &text, bool isShown);

    QVBoxLayout *m_versions;
};

} // namespace Botdesk
