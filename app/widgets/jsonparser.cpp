// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonparser.h"

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Kind = JsonTree::Kind;

JsonParser::JsonParser(const QByteArray &text)
    : m_data(std::make_shared<JsonTree::Data>())
    , m_text(text.constData())
    , m_size(int(std::min<qsizetype>(text.size(), std::numeric_limits<int>::max())))
{
    m_data->text = text;
    m_data->nodes.reserve(size_t(m_size / 12 + 8));
}

Result<JsonTree> JsonParser::run()
{
    skipSpace();
    bool good = readValue();
    while (good && !m_open.empty())
        good = afterValue();
    skipSpace();
    if (good && m_at < m_size)
        good = fail("something follows the value");
    if (!good)
        return failure(Error::Kind::BadJson, m_error);
    m_data->children = childTable();
    JsonTree tree;
    tree.m_data = std::move(m_data);
    return tree;
}

bool JsonParser::fail(const char *why)
{
    m_error = u"byte %1: %2"_s.arg(m_at).arg(QLatin1StringView(why));
    return false;
}

void JsonParser::skipSpace()
{
    while (m_at < m_size && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
        ++m_at;
}

void JsonParser::addNode(Kind kind, int begin, int end)
{
    const int parent = m_open.empty() ? -1 : m_open.back();
    int row = 0;
    if (parent >= 0)
        row = m_data->nodes[size_t(parent)].childCount++;
    m_data->nodes.push_back({kind, parent, row, 0, 0, m_keyBegin, m_keyEnd, begin, end});
    m_keyBegin = m_keyEnd = -1;
}

bool JsonParser::readValue()
{
    switch (at()) {
    case '{': return open(Kind::Object);
    case '[': return open(Kind::Array);
    case '"': {
        int begin = 0;
        int end = 0;
        if (!readString(begin, end))
            return false;
        addNode(Kind::String, begin, end);
        return true;
    }
    case 't':
    case 'f':
    case 'n': return readLiteral();
    default: return readNumber();
    }
}

//! Enters an object or array and reads up to its first value, or right past its end when it is empty.
bool JsonParser::open(Kind kind)
{
    addNode(kind, m_at, m_at);
    const int id = int(m_data->nodes.size()) - 1;
    ++m_at;
    skipSpace();
    if (at() == (kind == Kind::Object ? '}' : ']')) {
        m_data->nodes[size_t(id)].end = ++m_at;
        return true;
    }
    m_open.push_back(id);
    if (kind == Kind::Object && !readKey())
        return false;
    skipSpace();
    // The loop in run() goes on when a container is open; a nested one is entered from here without recursion, because
    // its own first value is left to afterValue().
    m_data->nodes[size_t(id)].end = -1;
    return true;
}

bool JsonParser::readKey()
{
    if (at() != '"')
        return fail("a key is missing");
    if (!readString(m_keyBegin, m_keyEnd))
        return false;
    skipSpace();
    if (at() != ':')
        return fail("a colon is missing");
    ++m_at;
    return true;
}

//! One step: the first value of a container just opened, or what stands after a value: a comma and the next, or the end.
bool JsonParser::afterValue()
{
    const int id = m_open.back();
    JsonTree::Node &container = m_data->nodes[size_t(id)];
    if (container.end == -1) {
        container.end = 0;
        return readValue();
    }
    skipSpace();
    const bool isObject = container.kind == Kind::Object;
    if (at() == ',') {
        ++m_at;
        skipSpace();
        if (isObject && !readKey())
            return false;
        skipSpace();
        return readValue();
    }
    if (at() != (isObject ? '}' : ']'))
        return fail(m_at >= m_size ? "the text ends too early" : "a comma is missing");
    container.end = ++m_at;
    m_open.pop_back();
    return true;
}

bool JsonParser::readString(int &begin, int &end)
{
    begin = m_at++;
    for (; m_at < m_size; ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            end = ++m_at;
            return true;
        }
        if (c == '\\')
            ++m_at;
        else if (static_cast<unsigned char>(c) < 0x20)
            return fail("a control character in a string");
    }
    m_at = m_size;
    return fail("a string never ends");
}

bool JsonParser::readNumber()
{
    const int begin = m_at;
    while (m_at < m_size && (QByteArrayView("+-.eE").contains(m_text[m_at]) || (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
        ++m_at;
    const QByteArray digits(m_text + begin, m_at - begin);
    bool isNumber = false;
    if (!digits.isEmpty() && digits.at(0) != '+')
        digits.toDouble(&isNumber);
    if (!isNumber) {
        m_at = begin;
        return fail(begin >= m_size ? "the text ends too early" : "a value is missing");
    }
    addNode(Kind::Number, begin, m_at);
    return true;
}

bool JsonParser::readLiteral()
{
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (QByteArrayView(m_text + m_at, m_size - m_at).startsWith(word)) {
            addNode(Kind::Literal, m_at, m_at + int(word.size()));
            m_at += int(word.size());
            return true;
        }
    }
    return fail("a value is missing");
}

//! Ids of all children, those of one node side by side; sets every node's `firstChild`.
std::vector<int> JsonParser::childTable() const
{
    std::vector<int> table(m_data->nodes.size());
    int next = 0;
    for (JsonTree::Node &node : m_data->nodes) {
        node.firstChild = next;
        next += node.childCount;
    }
    for (int id = 1; id < int(m_data->nodes.size()); ++id) {
        const JsonTree::Node &node = m_data->nodes[size_t(id)];
        table[size_t(m_data->nodes[size_t(node.parent)].firstChild + node.row)] = id;
    }
    return table;
}

} // namespace Botdesk
