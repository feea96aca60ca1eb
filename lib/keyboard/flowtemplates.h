// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/flow.h"

namespace Botdesk {

//! Conversations to begin with.
enum class FlowTemplate {
    Menu,       //!< a menu with two menus below it
    Order,      //!< a form: what, how many, a contact
    Feedback,   //!< a rating, and a text after a bad one
};

//! The texts of their steps and buttons: flowTemplateWords() of app/words has them in the operator's language. Names of
//! steps are what the operator sees; they differ from each other.
struct FlowTemplateWords
{
    // Menu
    QString menu, menuText, catalogue, catalogueText, help, helpText, item, itemText, back;
    // Order
    QString what, whatText, whatRefusal, howMany, howManyText, howManyRefusal, contact, contactText, contactRefusal, shareContact, done, doneText;
    QStringList goods;          //!< what can be ordered: three
    QString cancelWord, cancelText;
    // Feedback
    QString rating, ratingText, why, whyText, thanks, thanksText;
    QString toast;              //!< to a good rating
};

//! All of them, in the order in which they are offered.
QList<FlowTemplate> flowTemplates();

//! "menu", "order", "feedback": names that stay as they are.
QString nameOf(FlowTemplate kind);

//! The template's flow; it has no problems.
Flow makeFlow(FlowTemplate kind, const FlowTemplateWords &words);

} // namespace Botdesk
