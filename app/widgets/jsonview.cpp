// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonview.h"

#include "core/whendone.h"
#include "widgets/jsonhighlighter.h"
#include "widgets/jsontree.h"
#include "widgets/theme.h"

#include <QThreadPool>

namespace Botdesk {

namespace {

constexpr qsizetype WorkedAtOnce = 64 * 1024;       // bytes; more goes to the pool
constexpr qsizetype Shown = 4 * 1024 * 1024;        // bytes; a text edit with more of them is of no use
constexpr int MatchLimit = 5000;

QByteArray prettyOf(const QByteArray &json, bool sortKeys)
{
    const auto tree = JsonTree::parse(json);
    return tree ? tree->pretty(sortKeys) : json;
}

} // namespace

JsonView::JsonView(const QString &accessibleName, QWidget *parent)
    : NumberedEdit(accessibleName, parent)
    , m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
}

void JsonView::setJson(const QByteArray &json)
{
    m_json = json;
    render();
}

void JsonView::setPretty(bool on)
{
    m_pretty = on;
    render();
}

void JsonView::setSortKeys(bool on)
{
    m_sortKeys = on;
    render();
}

void JsonView::setWrapped(bool on)
{
    setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

void JsonView::render()
{
    const int generation = ++m_generation;
    if (!m_pretty)
        return showText(m_json);
    if (m_json.size() <= WorkedAtOnce)
        return showText(prettyOf(m_json, m_sortKeys));
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, json = m_json, sortKeys = m_sortKeys] {
        promise->addResult(prettyOf(json, sortKeys));
        promise->finish();
    });
    whenDone(promise->future(), this, [this, generation](const QByteArray &text) {
        if (generation == m_generation)
            showText(text);
    });
}

void JsonView::showText(const QByteArray &text)
{
    QString shown = QString::fromUtf8(QByteArrayView(text).first(std::min(text.size(), Shown)));
    if (text.size() > Shown)
        shown += u'\n' + tr("… %n more bytes are not shown here; copy or export has them all.", nullptr, int(text.size() - Shown));
    setPlainText(shown);
    search(m_needle);
}

int JsonView::search(const QString &needle)
{
    m_needle = needle;
    m_matches.clear();
    m_current = 0;
    if (!needle.isEmpty()) {
        for (QTextCursor at = document()->find(needle); !at.isNull() && m_matches.size() < MatchLimit;
             at = document()->find(needle, at))
            m_matches.append(at);
    }
    markMatches();
    emit matchChanged(m_current, int(m_matches.size()));
    return int(m_matches.size());
}

bool JsonView::findNext(bool backwards)
{
    const int all = int(m_matches.size());
    if (all == 0)
        return false;
    m_current = backwards ? (m_current <= 1 ? all : m_current - 1) : m_current % all + 1;
    QTextCursor cursor = m_matches.at(m_current - 1);
    setTextCursor(cursor);
    centerCursor();
    emit matchChanged(m_current, all);
    return true;
}

void JsonView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QTextCursor &match : std::as_const(m_matches)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = match;
        mark.format.setBackground(themeColor(Color::Mark));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void JsonView::dress()
{
    NumberedEdit::dress();
    m_highlighter->rehighlight();
    markMatches();
}

} // namespace Botdesk
