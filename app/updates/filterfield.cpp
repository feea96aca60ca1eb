// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/filterfield.h"

#include "core/whendone.h"
#include "store/store.h"
#include "updates/filtercompletion.h"
#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

Color inkOf(FilterSpan::Role role)
{
    switch (role) {
    case FilterSpan::Role::Key: return Color::SynKey;
    case FilterSpan::Role::Value: return Color::SynStr;
    case FilterSpan::Role::Minus: return Color::SynLit;
    case FilterSpan::Role::Text: return Color::Text;
    }
    Q_UNREACHABLE();
}

//! The one of @p all that is called @p name: by @username or whole name, else the only one that contains it.
template <typename Thing, typename NameOf>
const Thing *called(const QList<Thing> &all, const QString &name, NameOf nameOf)
{
    const QString wanted = folded(name.startsWith(u'@') ? name.mid(1) : name);
    for (const Thing &thing : all) {
        if (folded(thing.username) == wanted || (!name.startsWith(u'@') && folded(nameOf(thing)) == wanted))
            return &thing;
    }
    return all.size() == 1 && !name.startsWith(u'@') ? &all.first() : nullptr;
}

QString searchedName(const FilterName &name)
{
    return name.name.startsWith(u'@') ? name.name.mid(1) : name.name;
}

} // namespace

FilterField::FilterField(UpdateStore &store, QWidget *parent)
    : SearchField(tr("Filter updates"), parent)
    , m_store(store)
    , m_completion(new FilterCompletion(store, this))
{
    setFont(themeFont(TextStyle::Mono));
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);   // while somebody types, the store need not search for every letter
    connect(&m_pause, &QTimer::timeout, this, &FilterField::read);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_parsed = parseFilter(text(), QDateTime::currentDateTime());
        colour();
        m_pause.start();
    });
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(300ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &FilterField::read);
    connect(&store, &UpdateStore::projected, this, &FilterField::lookAgain);
    connect(&store, &UpdateStore::conversationsChanged, this, &FilterField::lookAgain);
    connect(this, &QLineEdit::textEdited, m_completion.data(), &FilterCompletion::suggest);
    connect(m_completion.data(), &FilterCompletion::chosen, this, [this](int start, int length, const QString &insert) {
        setSelection(start, length);
        this->insert(insert);
        if (!insert.endsWith(u' '))
            m_completion->suggest();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        read();
    });
}

FilterCompletion *FilterField::completion() const
{
    return m_completion;
}

bool FilterField::event(QEvent *event)
{
    // Tab would leave the field; with the list open it takes what is chosen there.
    if (event->type() == QEvent::KeyPress && m_completion && m_completion->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && m_completion->takesKey(key))
            return true;
    }
    return SearchField::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (m_completion->isVisible() && m_completion->takesKey(event))
        return;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        return m_completion->suggest();
    SearchField::keyPressEvent(event);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    if (m_completion)
        m_completion->hide();
    SearchField::focusOutEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        setFont(themeFont(TextStyle::Mono));
    if (event->type() == QEvent::PaletteChange)
        colour();
    SearchField::changeEvent(event);
}

//! A line edit has no formats of its own, but shows those that an input method gives to the text.
void FilterField::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterSpan &span : m_parsed.spans) {
        QTextCharFormat format;
        format.setForeground(themeColor(inkOf(span.role)));
        if (!span.error.isEmpty()) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(themeColor(Color::Error));
        }
        attributes.append({QInputMethodEvent::TextFormat, span.start - cursorPosition(), span.length, format});
    }
    QInputMethodEvent event({}, attributes);
    inputMethodEvent(&event);
}

void FilterField::read()
{
    ++m_generation;
    m_missesName = false;
    m_parsed = parseFilter(text(), QDateTime::currentDateTime());
    if (const QString error = m_parsed.error(); !error.isEmpty())
        return setError(error);
    findNames(m_parsed);
}

void FilterField::lookAgain()
{
    if (m_missesName && !m_lookAgain.isActive())
        m_lookAgain.start();
}

//! One after the other, each asked of the store.
void FilterField::findNames(ParsedFilter parsed)
{
    if (parsed.names.isEmpty())
        return finish(parsed);
    const FilterName name = parsed.names.takeFirst();
    if (name.of == FilterName::Of::Chat)
        findChat(std::move(parsed), name);
    else
        findPerson(std::move(parsed), name);
}

void FilterField::findChat(ParsedFilter parsed, const FilterName &name)
{
    whenDone(m_store.chats(searchedName(name)), this,
             [this, parsed, name, generation = m_generation](const Result<QList<ChatInfo>> &chats) mutable {
                 if (generation != m_generation)
                     return;
                 const auto *chat = chats ? called(*chats, name.name, [](const ChatInfo &c) { return c.title; }) : nullptr;
                 if (!chat)
                     return nobody(parsed, name, tr("No single chat is called “%1”.").arg(name.name));
                 if (name.isExcluded)
                     parsed.filter.withoutChats.append(chat->id);
                 else
                     parsed.filter.chat = chat->id;
                 findNames(std::move(parsed));
             });
}

void FilterField::findPerson(ParsedFilter parsed, const FilterName &name)
{
    whenDone(m_store.people(searchedName(name)), this,
             [this, parsed, name, generation = m_generation](const Result<QList<Person>> &people) mutable {
                 if (generation != m_generation)
                     return;
                 const auto *person = people ? called(*people, name.name, [](const Person &p) { return p.name; }) : nullptr;
                 if (!person)
                     return nobody(parsed, name, tr("No single person is called “%1”.").arg(name.name));
                 if (name.isExcluded)
                     parsed.filter.withoutFrom.append(person->id);
                 else
                     parsed.filter.from = person->id;
                 findNames(std::move(parsed));
             });
}

void FilterField::finish(const ParsedFilter &parsed)
{
    setError({});
    if (parsed.filter == m_filter)
        return;
    m_filter = parsed.filter;
    emit filterChanged(m_filter);
}

void FilterField::nobody(ParsedFilter parsed, const FilterName &name, const QString &why)
{
    for (FilterSpan &span : parsed.spans) {
        if (span.start == name.start)
            span.error = why;
    }
    m_missesName = true;
    m_parsed = parsed;
    colour();
    setError(why);
}

void FilterField::setError(const QString &error)
{
    setFieldTone(this, error.isEmpty() ? "" : "error");
    setToolTip(error.toHtmlEscaped());
    if (m_error == error)
        return;
    m_error = error;
    setAccessibleDescription(error);
    emit errorChanged(error);
}

} // namespace Botdesk
