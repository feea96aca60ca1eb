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

struct Mends
{
    Q_DECLARE_TR_FUNCTIONS(KeyboardMends)

public:
    static std::optional<Mend> of(const MarkupProblem &problem, const DesignModel &now)
    {
        using Kind = MarkupProblem::Kind;
        const KeyboardCell cell{problem.row, problem.column};
        switch (problem.kind) {
        case Kind::DataLength:
            if (problem.amount == 0)
                return Mend{tr("Give it data"), [cell](DesignModel &model) {
                                const DesignButton fresh = model.newButton();
                                model.editAt(cell, [&](DesignButton &button) { button.action = fresh.action; });
                            }};
            return Mend{tr("Shorten and remember…"), [cell](DesignModel &model) { model.shorten(cell); }};
        case Kind::NotFirst: return Mend{tr("Make it first"), [cell](DesignModel &model) { model.makeFirst(cell); }};
        case Kind::InsecureUrl:
            return Mend{tr("Use https"), [cell](DesignModel &model) {
                            model.editAt(cell, [](DesignButton &button) { changeUrl(button, secure); });
                        }};
        case Kind::DuplicateData: return Mend{tr("Number it"), [cell](DesignModel &model) { numberData(model, cell); }};
        case Kind::CopyTextLength:
            if (problem.amount == 0)
                return std::nullopt;
            return Mend{tr("Cut it"), [cell](DesignModel &model) {
                            model.editAt(cell, [](DesignButton &button) {
                                const auto text = contentOf(button.action).toUcs4();
                                button.action = CopyText{QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), CopyTextLimit)};
                            });
                        }};
        case Kind::RowTooLong:
        case Kind::CutOff: return Mend{tr("Break the row"), [](DesignModel &model) { model.breakLongRows(); }};
        case Kind::TooWide:
            if (problem.amount < 2)
                return std::nullopt;
            return Mend{tr("Give it a row of its own"), [cell](DesignModel &model) { model.ownRow(cell); }};
        case Kind::EmptyText:
        case Kind::LeftOut:
            return Mend{tr("Give it a text"), [cell](DesignModel &model) {
                            const DesignButton fresh = model.newButton();
                            model.editAt(cell, [&](DesignButton &button) { button.face.text = fresh.face.text; });
                        }};
        case Kind::NoSelection:
            return Mend{tr("Switch it off"), [](DesignModel &model) {
                            model.change([](KeyboardDesign &design) {
                                design.options.isSelective = design.remove.isSelective = design.forceReply.isSelective = false;
                            });
                        }};
        case Kind::NoChatType:
            return Mend{tr("Allow groups and people"), [cell](DesignModel &model) {
                            model.editAt(cell, [](DesignButton &button) {
                                if (auto *chosen = std::get_if<SwitchInlineChosenChat>(&button.action))
                                    chosen->allowUserChats = chosen->allowGroupChats = true;
                            });
                        }};
        case Kind::BadUrl:
            if (const DesignButton *button = now.button(cell); !button || !normalisedLink(secure(contentOf(button->action))))
                return std::nullopt;
            return Mend{tr("Add https://"), [cell](DesignModel &model) {
                            model.editAt(cell, [](DesignButton &button) { changeUrl(button, secure); });
                        }};
        default: return std::nullopt;
        }
    }
};

} // namespace

std::optional<Mend> mendOf(const MarkupProblem &problem, const DesignModel &model)
{
    return Mends::of(problem, model);
}

} // namespace Botdesk
