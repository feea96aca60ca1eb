// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/mends.h"

#include "rules/link.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

void changeUrl(DesignButton &button, const std::function<QString(const QString &)> &change)
{
    std::visit([&](auto &action) {
        if constexpr (requires { action.url; })
            action.url = change(action.url);
    }, button.action);
}

QString secure(const QString &url)
{
    static const QRegularExpression scheme(u"^[a-z]+:/*"_s, QRegularExpression::CaseInsensitiveOption);
    return u"https://"_s + QString(url.trimmed()).remove(scheme);
}

void numberData(DesignModel &model, KeyboardCell cell)
{
    QStringList taken;
    for (const auto &row : model.rows()) {
        for (const DesignButton &button : row)
            taken.append(contentOf(button.action));
    }
    model.editAt(cell, [&](DesignButton &button) {
        const QString data = contentOf(button.action);
        int number = 2;
        while (taken.contains(u"%1:%2"_s.arg(data).arg(number)))
            ++number;
        button.action = SendCallback{u"%1:%2"_s.arg(data).arg(number)};
    });
}

//! The bytes of UTF-8 that callback_data takes, without half a character at the end.
QString asData(QString text)
{
    while (text.toUtf8().size() > CallbackDataByteLimit)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

//! "+4930123456" of "tel:+4930123456"; nothing of other addresses.
QString numberIn(const QString &url)
{
    static const QRegularExpression scheme(uR"(^\s*(?:tel|sms):/*([^?]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(url).captured(1).trimmed();
}

void makeInline(DesignModel &model)
{
    model.change([](KeyboardDesign &design) {
        if (design.inlineRows.isEmpty() && design.kind == KeyboardDesign::Kind::Reply) {
            design.inlineRows = design.replyRows;
            for (auto &row : design.inlineRows) {
                for (DesignButton &button : row)
                    button.action = SendCallback{asData(button.face.text)};
            }
        }
        design.kind = KeyboardDesign::Kind::Inline;
    });
}

class Mends
{
    Q_DECLARE_TR_FUNCTIONS(KeyboardMends)

public:
    Mends(const MarkupProblem &problem, const DesignModel &now)
        : m_problem(problem)
        , m_cell{problem.row, problem.column}
        , m_now(now)
        , m_button(now.button(m_cell))
    {
    }

    std::optional<Mend> ofButton() const;
    std::optional<Mend> ofContent() const;
    std::optional<Mend> ofWhole() const;

private:
    Mend change(const QString &words, const std::function<void(DesignButton &)> &change) const
    {
        return {words, [cell = m_cell, change](DesignModel &model) { model.editAt(cell, change); }};
    }
    Mend become(const QString &words, const ButtonAction &action) const
    {
        return change(words, [action](DesignButton &button) { button.action = action; });
    }
    Mend write(const QString &words, DesignModel::Part part) const
    {
        return {words, [cell = m_cell, part](DesignModel &model) { model.askToEdit(cell, part); }};
    }
    ButtonAction fresh() const { return m_now.newButton().action; }
    Mend ofAddress() const;
    Mend ofWrongChat() const;
    Mend ofSize() const;

    const MarkupProblem &m_problem;
    KeyboardCell m_cell;
    const DesignModel &m_now;
    const DesignButton *m_button;   // null where the problem is none of a button
};

//! An address that nobody takes as it is, or that nobody else can open.
Mend Mends::ofAddress() const
{
    const QString url = contentOf(m_button->action);
    if (const QString called = numberIn(url); !called.isEmpty() && std::holds_alternative<OpenUrl>(m_button->action))
        return become(tr("Let people copy it instead"), CopyText{called});
    const bool isMended = m_problem.kind != MarkupProblem::Kind::LocalUrl && normalisedLink(secure(url), LinkSchemes::HttpsOnly);
    if (!isMended)
        return write(tr("Write another address"), DesignModel::Part::Content);
    return change(m_problem.kind == MarkupProblem::Kind::InsecureUrl ? tr("Use https") : tr("Add https://"),
                  [](DesignButton &button) { changeUrl(button, secure); });
}

Mend Mends::ofWrongChat() const
{
    if (!m_button && m_now.design().kind == KeyboardDesign::Kind::Reply)
        return {tr("Make it an inline keyboard"), makeInline};
    if (!m_button)
        return {tr("Judge it for a private chat"), [](DesignModel &model) { model.setPlace({}); }};
    if (m_now.design().kind == KeyboardDesign::Kind::Reply)
        return become(tr("Let it send its text"), SendText());
    if (const auto *app = std::get_if<OpenWebApp>(&m_button->action))
        return become(tr("Open it as a link"), OpenUrl{app->url});
    return become(tr("Send callback data instead"), fresh());
}

std::optional<Mend> Mends::ofContent() const
{
    using Kind = MarkupProblem::Kind;
    if (!m_button)
        return std::nullopt;
    switch (m_problem.kind) {
    case Kind::BadUrl:
    case Kind::InsecureUrl:
    case Kind::LocalUrl: return ofAddress();
    case Kind::DataLength:
        if (m_problem.amount == 0)
            return become(tr("Give it data"), fresh());
        return Mend{tr("Shorten and remember…"), [cell = m_cell](DesignModel &model) { model.shorten(cell); }};
    case Kind::DuplicateData: return Mend{tr("Number it"), [cell = m_cell](DesignModel &model) { numberData(model, cell); }};
    case Kind::CopyTextLength:
        if (m_problem.amount == 0)
            return become(tr("Copy the text of the button"), CopyText{m_button->face.text});
        return change(tr("Cut it"), [](DesignButton &button) {
            const auto text = contentOf(button.action).toUcs4();
            button.action = CopyText{QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), CopyTextLimit)};
        });
    case Kind::NoChatType:
        return change(tr("Allow groups and people"), [](DesignButton &button) {
            if (auto *chosen = std::get_if<SwitchInlineChosenChat>(&button.action))
                chosen->allowUserChats = chosen->allowGroupChats = true;
        });
    case Kind::NeedsMessageKind: return become(tr("Send callback data instead"), fresh());
    default: return std::nullopt;
    }
}

std::optional<Mend> Mends::ofButton() const
{
    using Kind = MarkupProblem::Kind;
    switch (m_problem.kind) {
    case Kind::NotFirst: return Mend{tr("Make it first"), [cell = m_cell](DesignModel &model) { model.makeFirst(cell); }};
    case Kind::TooWide:
        if (m_problem.amount < 2)
            return write(tr("Write a shorter text"), DesignModel::Part::Text);
        return Mend{tr("Give it a row of its own"), [cell = m_cell](DesignModel &model) { model.ownRow(cell); }};
    case Kind::EmptyText:
    case Kind::LeftOut:
        return change(tr("Give it a text"), [text = m_now.newButton().face.text](DesignButton &button) { button.face.text = text; });
    case Kind::WrongChat: return ofWrongChat();
    default: return ofContent();
    }
}

//! Shorter data where that will do, else fewer buttons.
Mend Mends::ofSize() const
{
    DesignModel tried;
    tried.load(m_now.design());
    tried.shortenAll();
    if (tried.markupBytes() <= MarkupByteLimit)
        return {tr("Shorten and remember all data…"), [](DesignModel &model) { model.shortenAll(); }};
    return {tr("Keep the buttons that fit"), [](DesignModel &model) { model.keepWhatFits(); }};
}

std::optional<Mend> Mends::ofWhole() const
{
    using Kind = MarkupProblem::Kind;
    switch (m_problem.kind) {
    case Kind::RowTooLong: return Mend{tr("Break the row"), [](DesignModel &model) { model.breakLongRows(); }};
    case Kind::CutOff:
        if (m_now.design().buttonCount() <= KeyboardButtonLimit)
            return Mend{tr("Break the row"), [](DesignModel &model) { model.breakLongRows(); }};
        return Mend{tr("Keep the first %1").arg(KeyboardButtonLimit), [](DesignModel &model) { model.keepFirst(KeyboardButtonLimit); }};
    case Kind::TooManyButtons:
        return Mend{tr("Keep the first %1").arg(InlineButtonLimit), [](DesignModel &model) { model.keepFirst(InlineButtonLimit); }};
    case Kind::TooLarge: return ofSize();
    case Kind::NoTarget:
    case Kind::NoSelection:
        return Mend{m_problem.kind == Kind::NoTarget ? tr("Show it to everybody") : tr("Switch it off"), [](DesignModel &model) {
                        model.change([](KeyboardDesign &design) {
                            design.options.isSelective = design.remove.isSelective = design.forceReply.isSelective = false;
                        });
                    }};
    default: return ofButton();
    }
}

} // namespace

std::optional<Mend> mendOf(const MarkupProblem &problem, const DesignModel &model)
{
    return Mends(problem, model).ofWhole();
}

} // namespace Botdesk
