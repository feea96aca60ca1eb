// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keyboardwords.h"

#include "keyboard/keyboardcode.h"

#include <QCoreApplication>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keyboard)

public:
    static QString textFor(const MarkupProblem &problem);
    static QString placeOf(const MarkupProblem &problem);
    static QString textFor(const ImportFault &fault);
};

QString Words::textFor(const MarkupProblem &problem)
{
    using Kind = MarkupProblem::Kind;
    switch (problem.kind) {
    case Kind::Unreadable: return tr("The server cannot read this: %1").arg(problem.words);
    case Kind::EmptyText: return tr("The button has no text. Give it one.");
    case Kind::BadUrl: return tr("The server does not take this address: %1").arg(problem.words);
    case Kind::InsecureUrl: return tr("Web Apps and log-ins need an address that begins with https://.");
    case Kind::DataLength:
        return tr("callback_data has %n byte(s) of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.", nullptr,
                  int(problem.amount));
    case Kind::CopyTextLength:
        return tr("The text to copy has %n character(s); 1 to 256 are taken.", nullptr, int(problem.amount));
    case Kind::NotFirst: return tr("This kind of button must be the first one of the keyboard.");
    case Kind::WrongChat: return tr("This type of chat does not take it: %1").arg(problem.words);
    case Kind::NoChatType: return tr("Allow at least one type of chat to be chosen.");
    case Kind::RowTooLong: return tr("The row has %n button(s); an inline keyboard takes 8 in a row.", nullptr, int(problem.amount));
    case Kind::TooManyButtons: return tr("There are %n button(s); an inline keyboard takes 100.", nullptr, int(problem.amount));
    case Kind::TooLarge: return tr("The keyboard is %n byte(s) long; 10,240 are taken.", nullptr, int(problem.amount));
    case Kind::LeftOut: return tr("The button has neither text nor icon: the server leaves it out without a word.");
    case Kind::CutOff: return tr("The server cuts this button off without a word: 12 in a row and 300 in all stay.");
    case Kind::DuplicateData: return tr("Another button sends the same callback_data: the bot cannot tell which one was pressed.");
    case Kind::LocalUrl: return tr("This address is of this computer or its network: nobody else can open it.");
    case Kind::NeedsMessageKind: return tr("It is taken only with its kind of message: pay with an invoice, callback_game with a game.");
    case Kind::TooWide:
        return tr("A phone may show this text cut off: %n button(s) share the row. Shorten it or use another row.", nullptr,
                  int(problem.amount));
    case Kind::NoTarget: return tr("selective shows it only to those whom the message mentions or answers: without that, to nobody.");
    case Kind::NoSelection: return tr("selective means nothing in a private chat.");
    }
    Q_UNREACHABLE();
}

QString Words::placeOf(const MarkupProblem &problem)
{
    if (problem.row < 0)
        return {};
    if (problem.column < 0)
        return tr("Row %1").arg(problem.row + 1);
    return tr("Row %1, button %2").arg(problem.row + 1).arg(problem.column + 1);
}

QString Words::textFor(const ImportFault &fault)
{
    using Kind = ImportFault::Kind;
    const int line = fault.line + 1;
    switch (fault.kind) {
    case Kind::NoKeyboard: return tr("There is no keyboard in this text.");
    case Kind::NotLiteral: return tr("Line %1: \"%2\" is worked out when the program runs. Only what is written out can be taken over.").arg(line).arg(fault.subject);
    case Kind::Unreadable:
        return fault.subject.isEmpty() ? tr("Line %1: the text ends in the middle of the keyboard.").arg(line)
                                       : tr("Line %1: \"%2\" was not expected here.").arg(line).arg(fault.subject);
    case Kind::TooDeep: return tr("Line %1: this is nested deeper than any keyboard.").arg(line);
    case Kind::TooLarge: return tr("The text is too long to look through. Paste the part with the keyboard.");
    case Kind::Refused: return tr("Line %1: the server refuses this: %2").arg(line).arg(fault.subject);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textFor(const MarkupProblem &problem)
{
    return Words::textFor(problem);
}

QString placeOf(const MarkupProblem &problem)
{
    return Words::placeOf(problem);
}

QString textFor(const ImportFault &fault)
{
    return Words::textFor(fault);
}

QString nameFor(ImportLanguage language)
{
    switch (language) {
    case ImportLanguage::Unknown: return {};
    case ImportLanguage::Json: return titleOf(CodeTarget::Json);
    case ImportLanguage::GrammY: return titleOf(CodeTarget::GrammY);
    case ImportLanguage::Telegraf: return titleOf(CodeTarget::Telegraf);
    case ImportLanguage::PythonTelegramBot: return titleOf(CodeTarget::PythonTelegramBot);
    case ImportLanguage::Aiogram: return titleOf(CodeTarget::Aiogram);
    case ImportLanguage::NodeTelegramBotApi: return titleOf(CodeTarget::NodeTelegramBotApi);
    case ImportLanguage::TelegramBot: return titleOf(CodeTarget::TelegramBot);
    case ImportLanguage::TgbotCpp: return titleOf(CodeTarget::TgbotCpp);
    case ImportLanguage::Shell: return titleOf(CodeTarget::Curl);
    case ImportLanguage::JavaScript: return u"JavaScript"_s;
    case ImportLanguage::Python: return u"Python"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Botdesk
