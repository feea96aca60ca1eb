// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textmode.h"

#include <QHash>
#include <QWidget>

class QMenu;

namespace Botdesk {

class Label;
class SegmentedControl;
class ToolButton;

//! Above the text: what can be done with the selection, and how the text is written.
class FormatBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FormatBar(QWidget *parent = nullptr);

    void setMode(TextMode mode);                                    //!< without asking
    void setChecked(EntityType type, bool on);
    void setCanUndo(bool undo, bool redo);
    QList<EntityType> types() const { return m_buttons.keys(); }    //!< those with a button of their own

signals:
    void formatAsked(Botdesk::EntityType type);
    void clearAsked();
    void undoAsked();
    void redoAsked();
    void modeAsked(Botdesk::TextMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ToolButton *addButton(const QString &icon, const QString &name, const QKeySequence &keys = {});
    void addFormat(EntityType type, const QString &icon, const QKeySequence &keys = {});
    void addMore();
    void addMenu(const QString &name, QMenu *menu);
    void addModes();
    void addGap();

    QHash<EntityType, ToolButton *> m_buttons;
    ToolButton *m_undo = nullptr;
    ToolButton *m_redo = nullptr;
    Label *m_modeLabel = nullptr;
    SegmentedControl *m_modes = nullptr;
    TextMode m_mode = TextMode::Formatted;
};

} // namespace Botdesk
