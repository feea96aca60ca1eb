// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowtemplates.h"

#include "keyboard/keyboardgenerators.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Input = FlowQuestion::Input;
using Check = FlowQuestion::Check;

constexpr int BestRating = 5;
constexpr int GoodRating = 4;   // from here on nobody is asked why

InlineMarkup column(const QList<std::pair<QString, QString>> &buttons)
{
    InlineMarkup markup;
    for (const auto &[text, data] : buttons)
        markup.rows.append({{{.text = text}, SendCallback{data}}});
    return markup;
}

Flow menuFlow(const FlowTemplateWords &words)
{
    return {.command = u"start"_s,
            .first = words.menu,
            .steps = {{.id = words.menu,
                       .text = words.menuText,
                       .markup = column({{words.catalogue, u"catalogue"_s}, {words.help, u"help"_s}}),
                       .links = {{u"catalogue"_s, {.step = words.catalogue}}, {u"help"_s, {.step = words.help}}}},
                      {.id = words.catalogue,
                       .text = words.catalogueText,
                       .markup = column({{words.item, u"item"_s}, {words.back, u"menu"_s}}),
                       .links = {{u"item"_s, {.step = words.item}}, {u"menu"_s, {.step = words.menu}}}},
                      {.id = words.item,
                       .text = words.itemText,
                       .markup = column({{words.back, u"catalogue"_s}}),
                       .links = {{u"catalogue"_s, {.step = words.catalogue}}}},
                      {.id = words.help,
                       .text = words.helpText,
                       .markup = column({{words.back, u"menu"_s}}),
                       .links = {{u"menu"_s, {.step = words.menu}}}}}};
}

Flow orderFlow(const FlowTemplateWords &words)
{
    KeyboardMarkup share;
    share.resizeKeyboard = share.oneTimeKeyboard = true;
    share.rows = {{{{.text = words.shareContact}, SendContact()}}};
    return {.command = u"order"_s,
            .first = words.what,
            .cancelWord = words.cancelWord,
            .cancelText = words.cancelText,
            .steps = {{.id = words.what,
                       .text = words.whatText,
                       .markup = replyListKeyboard(words.goods, 1),
                       .question = {.input = Input::Text, .check = Check::List, .choices = words.goods, .refusal = words.whatRefusal,
                                    .name = u"item"_s, .next = words.howMany}},
                      {.id = words.howMany,
                       .text = words.howManyText,
                       .question = {.input = Input::Text, .check = Check::Number, .least = 1, .most = 10, .refusal = words.howManyRefusal,
                                    .name = u"count"_s, .next = words.contact}},
                      {.id = words.contact,
                       .text = words.contactText,
                       .markup = share,
                       .question = {.input = Input::Contact, .refusal = words.contactRefusal, .name = u"phone"_s, .next = words.done}},
                      {.id = words.done, .text = words.doneText, .isEnd = true}}};
}

Flow feedbackFlow(const FlowTemplateWords &words)
{
    Flow flow{.command = u"feedback"_s,
              .first = words.rating,
              .steps = {{.id = words.rating, .text = words.ratingText, .markup = ratingKeyboard(BestRating)},
                        {.id = words.why, .text = words.whyText, .question = {.input = Input::Text, .name = u"why"_s, .next = words.thanks}},
                        {.id = words.thanks, .text = words.thanksText, .isEnd = true}}};
    FlowStep &rating = flow.steps.first();
    for (int stars = 1; stars <= BestRating; ++stars) {
        const bool isGood = stars >= GoodRating;
        rating.links.insert(u"rate:%1"_s.arg(stars), {.step = isGood ? words.thanks : words.why, .toast = isGood ? words.toast : QString()});
    }
    return flow;
}

} // namespace

QList<FlowTemplate> flowTemplates()
{
    return {FlowTemplate::Menu, FlowTemplate::Order, FlowTemplate::Feedback};
}

QString nameOf(FlowTemplate kind)
{
    switch (kind) {
    case FlowTemplate::Menu: return u"menu"_s;
    case FlowTemplate::Order: return u"order"_s;
    case FlowTemplate::Feedback: return u"feedback"_s;
    }
    Q_UNREACHABLE();
}

Flow makeFlow(FlowTemplate kind, const FlowTemplateWords &words)
{
    switch (kind) {
    case FlowTemplate::Menu: return menuFlow(words);
    case FlowTemplate::Order: return orderFlow(words);
    case FlowTemplate::Feedback: return feedbackFlow(words);
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
