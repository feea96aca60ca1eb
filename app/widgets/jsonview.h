// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/numberededit.h"

namespace Botdesk {

class JsonHighlighter;

//! JSON to read: line numbers, colours, wrapping, search. As received, or in order on several lines; values are never changed.
class JsonView final : public NumberedEdit
{
    Q_OBJECT
public:
    explicit JsonView(const QString &accessibleName, QWidget *parent = nullptr);

    void setJson(const QByteArray &json);        //!< what cannot be parsed is shown as it is
    QByteArray json() const { return m_json; }   //!< as received
    void setPretty(bool on);
    void setSortKeys(bool on);
    void setWrapped(bool on);
    int search(const QString &needle);           //!< marks all; @return how many there are
    bool findNext(bool backwards = false);       //!< goes round at the end
    int currentMatch() const { return m_current; }   //!< counts from 1; 0 when none is chosen

signals:
    void matchChanged(int current, int all);

protected:
    void dress() override;

private:
    void showText(const QByteArray &text);
    void render();
    void markMatches();

    QByteArray m_json;
    bool m_pretty = true;
    bool m_sortKeys = false;
    int m_generation = 0;
    QString m_needle;
    QList<QTextCursor> m_matches;
    int m_current = 0;
    JsonHighlighter *m_highlighter;
};

} // namespace Botdesk
