// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <memory>

namespace Botdesk {

//! JSON as it was received, taken apart without being changed: order and duplicates of keys, and numbers as written.
//!
//! A value; copies share. QJsonDocument would sort keys, keep the last duplicate and turn 1.0 into 1.
class JsonTree
{
public:
    enum class Kind { Object, Array, String, Number, Literal };

    struct Node
    {
        Kind kind;
        int parent;        //!< -1 for the root
        int row;           //!< among its siblings
        int firstChild;    //!< into m_children
        int childCount;
        int keyBegin;      //!< of the quoted key; -1 in an array and for the root
        int keyEnd;
        int begin;         //!< of the value, in bytes of text()
        int end;
    };

    //! Depth is limited by memory alone. An Error of kind BadJson says the byte: "byte 17: a value is missing".
    static Result<JsonTree> parse(const QByteArray &text);

    //! The same in a pool's thread when @p text is large, so that the window's thread never parses for long.
    static QFuture<Result<JsonTree>> parseLater(const QByteArray &text);

    const QByteArray &text() const { return m_data->text; }
    int size() const { return int(m_data->nodes.size()); }          //!< number of nodes; the root is 0
    const Node &node(int id) const { return m_data->nodes.at(size_t(id)); }
    int child(int id, int row) const { return m_data->children.at(size_t(node(id).firstChild + row)); }

    QString key(int id) const;             //!< unescaped; "[3]" in an array, empty for the root
    QByteArray raw(int id) const;          //!< the bytes of the value
    QString scalar(int id) const;          //!< a string unescaped, a number or literal as written
    QString shortened(int id, int limit = 120) const;   //!< one line: `{ id, from, … }`, `[ 2 ]`, `"text"`
    QString path(int id) const;            //!< "callback_query.message.reply_markup.inline_keyboard[0][0]"

    //! The text with line breaks and two blanks of indentation; what fits in @p width stays on one line. Values unchanged.
    QByteArray pretty(bool sortKeys = false, int width = 90) const;

private:
    friend class JsonParser;
    struct Data
    {
        QByteArray text;
        std::vector<Node> nodes;
        std::vector<int> children;
    };
    std::shared_ptr<const Data> m_data;
};

//! A JSON string literal, quotes included, as text; what cannot be unescaped stays as it is.
QString unescapedJson(QByteArrayView quoted);

} // namespace Botdesk
