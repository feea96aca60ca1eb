// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Botdesk {

//! The system's key store, as bare as it is: the seam that lets tests play one.
class KeyRing
{
public:
    enum class Operation { Read, Write, Remove };

    struct Question
    {
        Operation operation = Operation::Read;
        QString key;
        QByteArray secret;   //!< to write
    };
    struct Answer
    {
        enum class Outcome { Done, NotFound, Failed };
        Outcome outcome = Outcome::Failed;
        QByteArray secret;   //!< as read
        QString detail;      //!< why it failed, in the key store's words
    };

    virtual ~KeyRing() = default;

    //! Calls @p answered once, later; or never, when the key store hangs.
    virtual void ask(const Question &question, std::function<void(const Answer &)> answered) = 0;
};

//! The desktop's own (Secret Service, KWallet) through QtKeychain. Nothing is ever written in plain text instead. Use it
//! in one thread only, one with an event loop.
std::unique_ptr<KeyRing> makeSystemKeyRing();

} // namespace Botdesk
