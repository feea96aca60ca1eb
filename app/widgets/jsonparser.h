// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jsontree.h"

namespace Botdesk {

//! Reads one JSON text in one pass with a stack of its own, so that deep nesting cannot overrun the thread's.
class JsonParser
{
public:
    explicit JsonParser(const QByteArray &text);
    Result<JsonTree> run();

private:
    bool readValue();
    bool readString(int &begin, int &end);
    bool readNumber();
    bool readLiteral();
    bool afterValue();
    bool open(JsonTree::Kind kind);
    bool readKey();
    void addNode(JsonTree::Kind kind, int begin, int end);
    void skipSpace();
    bool fail(const char *why);
    char at() const { return m_at < m_size ? m_text[m_at] : '\0'; }
    std::vector<int> childTable() const;

    std::shared_ptr<JsonTree::Data> m_data;
    const char *m_text;
    int m_size;
    int m_at = 0;
    std::vector<int> m_open;      // ids of the objects and arrays around us
    int m_keyBegin = -1;
    int m_keyEnd = -1;
    QString m_error;
};

} // namespace Botdesk
