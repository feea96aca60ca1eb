// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/filtercompletion.h"

#include "core/whendone.h"
#include "store/store.h"
#include "types/update.h"
#include "updates/filterlanguage.h"
#include "updates/updatetext.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr int ShownAtMost = 8;
enum Role { InsertRole = Qt::UserRole, NoteRole, IconRole, TintRole, BegunRole };

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(200), px(28)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, themeColor(Color::BgSelected));
        QRect area = option.rect.adjusted(px(10), 0, -px(10), 0);
        const QString icon = index.data(IconRole).toString();
        if (!icon.isEmpty()) {
            paintIcon(painter, {area.left(), area.center().y() - px(8) + 1, px(16), px(16)}, icon,
                      themeColor(Color(index.data(TintRole).toInt())));
            area.setLeft(area.left() + px(24));
        }
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::Text3));
        const QString note = index.data(NoteRole).toString();
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, note);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(note) - px(8));

        painter->setFont(themeFont(TextStyle::Mono));
        const QString label = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
        const QString begun = index.data(BegunRole).toString();
        const qsizetype hit = begun.isEmpty() ? -1 : label.indexOf(begun, 0, Qt::CaseInsensitive);
        if (hit >= 0) {
            const int from = painter->fontMetrics().horizontalAdvance(label.left(hit));
            const int width = painter->fontMetrics().horizontalAdvance(label.mid(hit, begun.size()));
            painter->fillRect(QRect(area.left() + from, area.top() + px(5), width, area.height() - px(10)),
                              themeColor(Color::Mark));
        }
        painter->setPen(themeColor(Color::Text));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, label);
    }
};

} // namespace

FilterCompletion::FilterCompletion(UpdateStore &store, QLineEdit *field)
    : QFrame(field->window())
    , m_store(store)
    , m_field(field)
    , m_list(new QListWidget)
    , m_rules(new Label({}, TextStyle::Small, Color::Text2))
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_rules->setText(filterKeys().join(u' ') + u'\n'
                     + tr("A leading - excludes · quotes keep spaces · any other word is searched for in texts"));
    m_rules->setWordWrap(true);
    m_rules->setContentsMargins(px(10), px(8), px(10), px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, px(2), 1, px(2));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_rules);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_list, &QListWidget::itemClicked, this, &FilterCompletion::choose);
}

int FilterCompletion::count() const
{
    return m_list->count();
}

void FilterCompletion::suggest()
{
    ++m_generation;
    const QString before = m_field->text().left(m_field->cursorPosition());
    const ParsedFilter parsed = parseFilter(before, QDateTime::currentDateTime());
    const bool atNewWord = before.isEmpty() || before.back().isSpace();
    if (atNewWord || parsed.spans.isEmpty()) {
        m_start = int(before.size());
        return suggestKeys({});
    }
    const FilterSpan last = parsed.spans.last();
    const FilterSpan *key = last.role == FilterSpan::Role::Key ? &last : nullptr;
    if (last.role == FilterSpan::Role::Value && parsed.spans.size() > 1)
        key = &parsed.spans[parsed.spans.size() - 2];
    if (!key) {
        m_start = last.start;
        return suggestKeys(before.mid(last.start));
    }
    m_start = key->start + key->length;
    const QString name = before.mid(key->start, key->length).toLower();
    QString begun = before.mid(m_start);
    begun.remove(u'"');
    if (name == "type:"_L1)
        suggestTypes(begun.mid(begun.lastIndexOf(u',') + 1));
    else if (name == "chat:"_L1)
        suggestChats(begun);
    else if (name == "from:"_L1)
        suggestPeople(begun);
    else if (name == "has:"_L1)
        suggestContents(begun.mid(begun.lastIndexOf(u',') + 1));
    else if (name == "is:"_L1)
        show({{u"unanswered "_s, u"unanswered"_s, {}}}, begun);
    else if (name.startsWith("latency"_L1))
        suggestWaits(begun);
    else
        hide();
}

void FilterCompletion::suggestKeys(const QString &begun)
{
    QList<FilterSuggestion> all;
    for (const QString &key : filterKeys()) {
        if (key.startsWith(begun, Qt::CaseInsensitive))
            all.append({key, key, {}});
    }
    if (begun.isEmpty() || !all.isEmpty())
        show(all, begun);
    else
        hide();
}

void FilterCompletion::suggestTypes(const QString &begun)
{
    m_start = m_field->cursorPosition() - int(begun.size());
    whenDone(m_store.counts(), this, [this, begun, generation = m_generation](const Result<QList<TypeCount>> &counts) {
        if (generation != m_generation)
            return;
        QList<FilterSuggestion> all;
        QStringList rest = knownUpdateTypes();
        for (const TypeCount &count : counts.value_or(QList<TypeCount>())) {
            rest.removeOne(count.type);
            if (count.type.contains(begun, Qt::CaseInsensitive))
                all.append({count.type + u' ', count.type, tr("%1 stored").arg(QLocale().toString(count.count)),
                            typeLook(count.type).iconName, typeLook(count.type).tint});
        }
        for (const QString &type : std::as_const(rest)) {
            if (type.contains(begun, Qt::CaseInsensitive))
                all.append({type + u' ', type, {}, typeLook(type).iconName, typeLook(type).tint});
        }
        std::stable_sort(all.begin(), all.end(), [&](const FilterSuggestion &a, const FilterSuggestion &b) {
            return a.label.startsWith(begun) && !b.label.startsWith(begun);
        });
        show(all, begun);
    });
}

void FilterCompletion::suggestWaits(const QString &begun)
{
    QList<FilterSuggestion> all;
    for (const QString &wait : {u"1s"_s, u"5s"_s, u"30s"_s, u"1m"_s, u"10m"_s, u"1h"_s}) {
        if (wait.startsWith(begun, Qt::CaseInsensitive))
            all.append({wait + u' ', wait, {}});
    }
    show(all, begun);
}

void FilterCompletion::suggestContents(const QString &begun)
{
    m_start = m_field->cursorPosition() - int(begun.size());
    QList<FilterSuggestion> all;
    for (const QString &content : filterContents()) {
        if (content.startsWith(begun, Qt::CaseInsensitive))
            all.append({content + u' ', content, {}});
    }
    show(all, begun);
}

void FilterCompletion::suggestChats(const QString &begun)
{
    const QString search = begun.startsWith(u'@') ? begun.mid(1) : begun;
    whenDone(m_store.chats(search, ShownAtMost), this,
             [this, search, generation = m_generation](const Result<QList<ChatInfo>> &chats) {
                 if (generation != m_generation)
                     return;
                 QList<FilterSuggestion> all;
                 for (const ChatInfo &chat : chats.value_or(QList<ChatInfo>())) {
                     const QString insert = chat.username.isEmpty() ? QString::number(number(chat.id)) : u'@' + chat.username;
                     all.append({insert + u' ', chat.title, insert, u"chats"_s});
                 }
                 show(all, search);
             });
}

void FilterCompletion::suggestPeople(const QString &begun)
{
    const QString search = begun.startsWith(u'@') ? begun.mid(1) : begun;
    whenDone(m_store.people(search, ShownAtMost), this,
             [this, search, generation = m_generation](const Result<QList<Person>> &people) {
                 if (generation != m_generation)
                     return;
                 QList<FilterSuggestion> all;
                 for (const Person &person : people.value_or(QList<Person>())) {
                     const QString insert =
                         person.username.isEmpty() ? QString::number(number(person.id)) : u'@' + person.username;
                     all.append({insert + u' ', person.name, insert, u"user"_s});
                 }
                 show(all, search);
             });
}

void FilterCompletion::show(const QList<FilterSuggestion> &suggestions, const QString &begun)
{
    m_list->clear();
    for (const FilterSuggestion &suggestion : suggestions) {
        auto *item = new QListWidgetItem(suggestion.label, m_list);
        item->setData(InsertRole, suggestion.insert);
        item->setData(NoteRole, suggestion.note);
        item->setData(IconRole, suggestion.iconName);
        item->setData(TintRole, int(suggestion.tint));
        item->setData(BegunRole, begun);
    }
    if (suggestions.isEmpty() || !m_field || !m_field->hasFocus())
        return hide();
    place();
    QFrame::show();
    raise();
}

void FilterCompletion::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int rows = std::min(m_list->count(), ShownAtMost);
    m_list->setFixedHeight(rows * px(28));
    const int width = std::min(px(470), window->width() - px(16));
    m_rules->setFixedWidth(width - 2);
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + px(2)));
    const int height = rows * px(28) + m_rules->heightForWidth(width - 2) + px(6);
    setGeometry(std::min(corner.x(), window->width() - width - px(8)), corner.y(), width, height);
}

bool FilterCompletion::takesKey(QKeyEvent *event)
{
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Tab:
        if (row < 0)
            m_list->setCurrentRow(0);
        choose();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            hide();
            return false;   // what is typed is meant as it stands
        }
        choose();
        return true;
    default: return false;
    }
}

void FilterCompletion::choose()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    hide();
    emit chosen(m_start, m_field->cursorPosition() - m_start, item->data(InsertRole).toString());
}

void FilterCompletion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    paintBox(&painter, rect(), {}, themeColor(Color::LineStrong));
    painter.fillRect(QRect(1, m_rules->y(), width() - 2, 1), themeColor(Color::Line));
}

} // namespace Botdesk
