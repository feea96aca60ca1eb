// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/schematypes.h"

#include <QWidget>

class QCheckBox;

namespace Botdesk {

class ElidedLabel;
class JsonTreeView;
class JsonView;
class SearchField;

//! The tab "Tree": the update as key, value and the Bot API's type, with a search and the path of what is chosen.
class TreeTab final : public QWidget
{
    Q_OBJECT
public:
    explicit TreeTab(QWidget *parent = nullptr);

    void setJson(const QByteArray &json, const QString &type);
    JsonTreeView *view() const { return m_view; }
    SearchField *search() const { return m_search; }

private:
    void loadTypes();

    SearchField *m_search;
    ElidedLabel *m_path;
    JsonTreeView *m_view;
    SchemaTypes m_types;
    bool m_hasTypes = false;   // or they are on their way
};

//! The tab "Raw JSON": as received, or in order on several lines.
class RawTab final : public QWidget
{
    Q_OBJECT
public:
    explicit RawTab(QWidget *parent = nullptr);

    void setJson(const QByteArray &json, qint64 receivedMs);
    JsonView *view() const { return m_view; }
    SearchField *search() const { return m_search; }

private:
    SearchField *m_search;
    QCheckBox *m_pretty;
    QCheckBox *m_sort;
    QCheckBox *m_wrap;
    ElidedLabel *m_facts;
    JsonView *m_view;
};

} // namespace Botdesk
