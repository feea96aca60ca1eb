// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/codevalue.h"
#include "rules/serverjson.h"

#include <QMultiHash>
#include <QSet>

namespace Botdesk {

//! Works out what literal code says, as JSON: objects and arrays, and the calls by which the libraries make keyboards.
class ImportEvaluator
{
public:
    ImportEvaluator(const QList<CodeToken> &tokens, bool isPython);

    Imported<ServerJson> evaluate(const CodeValue &value);
    Imported<QList<ServerJson>> positional(const CodeLink &link);   //!< all arguments of a call, keywords aside

    // Chains that begin with a class of grammY, or with Telegraf's Markup.
    Imported<ServerJson> grammy(const QList<CodeLink> &links);
    Imported<ServerJson> telegraf(const QList<CodeLink> &links);

private:
    Imported<ServerJson> object(const CodeValue &value);
    Imported<ServerJson> chain(const CodeValue &value);
    Imported<ServerJson> variable(const CodeLink &link);
    Imported<ServerJson> pythonClass(const QList<CodeLink> &links);
    Imported<QList<ServerJson::Member>> keywords(const CodeLink &call, const QList<QByteArray> &positions);

    const QList<CodeToken> &m_tokens;
    bool m_isPython;
    QMultiHash<QStringView, qsizetype> m_assigned;   // where the value of a variable begins
    QSet<QStringView> m_changed;                     // variables that get something added later
    int m_resolved = 0;
};

//! "NotLiteral" for the name of @p link.
tl::unexpected<ImportFault> notLiteral(const CodeLink &link);

//! Whether @p name makes or changes a keyboard of grammY.
bool isGrammyMethod(const QString &name);

} // namespace Botdesk
