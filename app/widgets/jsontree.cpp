// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsontree.h"

#include "core/whendone.h"
#include "widgets/jsonparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ParsedAtOnce = 64 * 1024;   // bytes; below a millisecond

//! Writes nodes with line breaks, deepest first on one line where they fit. Uses a stack of its own, like the parser.
class PrettyPrinter
{
public:
    PrettyPrinter(const JsonTree &tree, bool sortKeys, int width)
        : m_tree(tree)
        , m_sortKeys(sortKeys)
        , m_width(width)
    {
    }

    QByteArray run()
    {
        m_stack.push_back({0, 0, {}});
        begin(0);
        while (!m_stack.empty())
            step();
        return m_out;
    }

private:
    struct Level
    {
        int id;
        int row;
        std::vector<int> order;
    };

    //! Writes a scalar, an empty container or one that fits in the line; otherwise opens it as a new level.
    void begin(int id)
    {
        const auto &node = m_tree.node(id);
        const bool container = node.kind == JsonTree::Kind::Object || node.kind == JsonTree::Kind::Array;
        const bool root = m_stack.size() == 1 && m_stack.back().id == 0 && id == 0;
        if (!container || node.childCount == 0 || (!root && fits(id))) {
            m_out += container && node.childCount > 0 ? oneLine(id) : m_tree.raw(id);
            if (root)
                m_stack.clear();
            return;
        }
        m_out += node.kind == JsonTree::Kind::Object ? "{\n" : "[\n";
        if (root)
            m_stack.back().order = order(id);
        else
            m_stack.push_back({id, 0, order(id)});
    }

    void step()
    {
        Level &level = m_stack.back();
        const auto &node = m_tree.node(level.id);
        const int depth = int(m_stack.size());
        if (level.row == node.childCount) {
            m_out += '\n' + QByteArray((depth - 1) * 2, ' ');
            m_out += node.kind == JsonTree::Kind::Object ? '}' : ']';
            m_stack.pop_back();
            return;
        }
        if (level.row > 0)
            m_out += ",\n";
        m_out += QByteArray(depth * 2, ' ');
        const int child = level.order[size_t(level.row++)];
        writeKey(child);
        begin(child);
    }

    void writeKey(int id)
    {
        const auto &node = m_tree.node(id);
        if (node.keyBegin >= 0)
            m_out += m_tree.text().sliced(node.keyBegin, node.keyEnd - node.keyBegin) + ": ";
    }

    std::vector<int> order(int id) const
    {
        std::vector<int> children;
        for (int row = 0; row < m_tree.node(id).childCount; ++row)
            children.push_back(m_tree.child(id, row));
        if (m_sortKeys && m_tree.node(id).kind == JsonTree::Kind::Object) {
            std::stable_sort(children.begin(), children.end(),
                             [this](int a, int b) { return m_tree.key(a) < m_tree.key(b); });
        }
        return children;
    }

    //! Flat containers (nothing nested but empty ones) of a few bytes read better on one line.
    bool fits(int id) const
    {
        const auto &node = m_tree.node(id);
        if (node.end - node.begin + int(m_stack.size()) * 2 > m_width)
            return false;
        for (int row = 0; row < node.childCount; ++row) {
            if (m_tree.node(m_tree.child(id, row)).childCount > 0)
                return false;
        }
        return true;
    }

    QByteArray oneLine(int id) const
    {
        const bool object = m_tree.node(id).kind == JsonTree::Kind::Object;
        QByteArray line = object ? "{ " : "[ ";
        bool first = true;
        for (const int child : order(id)) {
            const auto &node = m_tree.node(child);
            line += first ? "" : ", ";
            first = false;
            if (node.keyBegin >= 0)
                line += m_tree.text().sliced(node.keyBegin, node.keyEnd - node.keyBegin) + ": ";
            line += m_tree.raw(child);
        }
        return line + (object ? " }" : " ]");
    }

    const JsonTree &m_tree;
    bool m_sortKeys;
    int m_width;
    std::vector<Level> m_stack;
    QByteArray m_out;
};

} // namespace

Result<JsonTree> JsonTree::parse(const QByteArray &text)
{
    return JsonParser(text).run();
}

QFuture<Result<JsonTree>> JsonTree::parseLater(const QByteArray &text)
{
    if (text.size() <= ParsedAtOnce)
        return readyFuture(parse(text));
    auto promise = std::make_shared<QPromise<Result<JsonTree>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, text] {
        promise->addResult(parse(text));
        promise->finish();
    });
    return promise->future();
}

QString JsonTree::key(int id) const
{
    const Node &it = node(id);
    if (it.keyBegin >= 0)
        return unescapedJson(QByteArrayView(text()).sliced(it.keyBegin, it.keyEnd - it.keyBegin));
    return it.parent < 0 ? QString() : u"[%1]"_s.arg(it.row);
}

QByteArray JsonTree::raw(int id) const
{
    return text().sliced(node(id).begin, node(id).end - node(id).begin);
}

QString JsonTree::scalar(int id) const
{
    return node(id).kind == Kind::String ? unescapedJson(raw(id)) : QString::fromUtf8(raw(id));
}

QString JsonTree::shortened(int id, int limit) const
{
    const Node &it = node(id);
    if (it.kind != Kind::Object && it.kind != Kind::Array) {
        // Cut the bytes first: a string of megabytes is not turned into text for one line.
        QString line = QString::fromUtf8(text().sliced(it.begin, std::min(it.end - it.begin, limit * 4)));
        if (line.size() > limit)
            line = line.left(limit) + u'…';
        return line;
    }
    if (it.kind == Kind::Array)
        return it.childCount == 0 ? u"[ ]"_s : u"[ %1 ]"_s.arg(it.childCount);
    QString keys;
    for (int row = 0; row < it.childCount && keys.size() <= limit; ++row)
        keys += (row > 0 ? u", "_s : QString()) + key(child(id, row));
    if (keys.size() > limit)
        keys = keys.left(limit) + u'…';
    return keys.isEmpty() ? u"{ }"_s : u"{ %1 }"_s.arg(keys);
}

QString JsonTree::path(int id) const
{
    QString path;
    for (; id > 0; id = node(id).parent) {
        const QString step = key(id);
        path.prepend(path.isEmpty() || path.startsWith(u'[') ? step : step + u'.');
    }
    return path;
}

QByteArray JsonTree::pretty(bool sortKeys, int width) const
{
    return PrettyPrinter(*this, sortKeys, width).run();
}

QString unescapedJson(QByteArrayView quoted)
{
    if (quoted.size() < 2)
        return QString::fromUtf8(quoted);
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    const auto document = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']');   // bare scalars are refused
    return document.isArray() ? document.array().first().toString() : QString::fromUtf8(inner);
}

} // namespace Botdesk
