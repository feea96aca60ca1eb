// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/answers.h"

#include "answers/callbackanswer.h"
#include "answers/inlineanswer.h"
#include "answers/precheckoutanswer.h"
#include "answers/shippinganswer.h"
#include "core/whendone.h"
#include "session/session.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

void tell(const Error &error, const QString &title, QWidget *parent)
{
    const ErrorWords words = wordsFor(error);
    auto *box = new QMessageBox(QMessageBox::Warning, title, words.what, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(words.detail.isEmpty() ? words.next : words.next + u"\n\n"_s + words.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QString answerActionText(const QString &type)
{
    if (type == "callback_query"_L1)
        return Words::tr("Answer callback…");
    if (type == "inline_query"_L1)
        return Words::tr("Answer inline query…");
    if (type == "shipping_query"_L1)
        return Words::tr("Answer shipping…");
    if (type == "pre_checkout_query"_L1)
        return Words::tr("Answer checkout…");
    return {};
}

AnswerDialog *makeAnswerDialog(Session &session, const AnswerTarget &target, QWidget *parent)
{
    const auto &content = target.update.content;
    AnswerDialog *dialog = nullptr;
    if (const auto *callback = std::get_if<CallbackQuery>(&content))
        dialog = new CallbackAnswer(session, target, *callback, parent);
    else if (const auto *inlineQuery = std::get_if<InlineQuery>(&content))
        dialog = new InlineAnswer(session, target, *inlineQuery, parent);
    else if (const auto *shipping = std::get_if<ShippingQuery>(&content))
        dialog = new ShippingAnswer(session, target, *shipping, parent);
    else if (const auto *checkout = std::get_if<PreCheckoutQuery>(&content))
        dialog = new PreCheckoutAnswer(session, target, *checkout, parent);
    if (dialog)
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void decideJoinRequest(Session &session, const AnswerTarget &target, bool approve, QWidget *parent)
{
    const auto *request = std::get_if<ChatJoinRequest>(&target.update.content);
    if (!request)
        return;
    const QString method = approve ? u"approveChatJoinRequest"_s : u"declineChatJoinRequest"_s;
    const QJsonObject parameters{{u"chat_id"_s, number(request->chat.id)}, {u"user_id"_s, number(request->from.id)}};
    whenDone(session.call(method, parameters, target.log), parent, [parent, approve](const Result<ApiAnswer> &answer) {
        if (!answer)
            tell(answer.error(), approve ? Words::tr("Not approved") : Words::tr("Not declined"), parent);
    });
}

} // namespace Botdesk
