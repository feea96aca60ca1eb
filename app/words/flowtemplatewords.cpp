// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/flowtemplatewords.h"

#include <QCoreApplication>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FlowTemplates)

public:
    static QString titleFor(FlowTemplate kind);
    static FlowTemplateWords all();
};

QString Words::titleFor(FlowTemplate kind)
{
    switch (kind) {
    case FlowTemplate::Menu: return tr("Menu with submenus");
    case FlowTemplate::Order: return tr("Order form");
    case FlowTemplate::Feedback: return tr("Feedback with rating");
    }
    Q_UNREACHABLE();
}

FlowTemplateWords Words::all()
{
    FlowTemplateWords words;
    words.menu = tr("Menu");
    words.menuText = tr("Hello {first_name}! What can we do for you?");
    words.catalogue = tr("Catalogue");
    words.catalogueText = tr("Here is what we have.");
    words.help = tr("Help");
    words.helpText = tr("Write to us whenever something is not clear.");
    words.item = tr("Blue mug");
    words.itemText = tr("A blue mug, 0.3 l, dishwasher safe.");
    words.back = tr("‹ Back");
    words.what = tr("What");
    words.whatText = tr("What would you like to order?");
    words.whatRefusal = tr("Please choose one of the buttons.");
    words.howMany = tr("How many");
    words.howManyText = tr("How many of them? From 1 to 10.");
    words.howManyRefusal = tr("Please write a number from 1 to 10.");
    words.contact = tr("Contact");
    words.contactText = tr("{count} × {item}, good. Under which number can we call you?");
    words.contactRefusal = tr("Please press the button below to share your number.");
    words.shareContact = tr("📱 Share my phone number");
    words.done = tr("Done");
    words.doneText = tr("Thank you, {first_name}! {count} × {item}; we will call you at {phone}.");
    words.goods = {tr("Blue mug"), tr("Red mug"), tr("Tea pot")};
    words.cancelWord = tr("cancel");
    words.cancelText = tr("Nothing is ordered.");
    words.rating = tr("Rating");
    words.ratingText = tr("How did you like it?");
    words.why = tr("Why");
    words.whyText = tr("What could be better?");
    words.thanks = tr("Thanks");
    words.thanksText = tr("Thank you, {first_name}!");
    words.toast = tr("We are glad!");
    return words;
}

} // namespace

QString titleFor(FlowTemplate kind)
{
    return Words::titleFor(kind);
}

FlowTemplateWords flowTemplateWords()
{
    return Words::all();
}

} // namespace Botdesk
