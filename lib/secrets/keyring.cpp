// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "secrets/keyring.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QString service()
{
    return u"io.github.botdesk.Botdesk"_s;
}

std::unique_ptr<QKeychain::Job> makeJob(const KeyRing::Question &question)
{
    switch (question.operation) {
    case KeyRing::Operation::Read: return std::make_unique<QKeychain::ReadPasswordJob>(service());
    case KeyRing::Operation::Remove: return std::make_unique<QKeychain::DeletePasswordJob>(service());
    case KeyRing::Operation::Write: break;
    }
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service());
    // As text: that is what the desktop's own key manager can show.
    job->setTextData(QString::fromUtf8(question.secret));
    return job;
}

KeyRing::Answer answerOf(const QKeychain::Job &job)
{
    using Outcome = KeyRing::Answer::Outcome;
    switch (job.error()) {
    case QKeychain::NoError: break;
    case QKeychain::EntryNotFound: return {.outcome = Outcome::NotFound, .secret = {}, .detail = {}};
    default: return {.outcome = Outcome::Failed, .secret = {}, .detail = job.errorString()};
    }
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return {.outcome = Outcome::Done, .secret = read ? read->textData().toUtf8() : QByteArray(), .detail = {}};
}

class SystemKeyRing final : public KeyRing
{
public:
    void ask(const Question &question, std::function<void(const Answer &)> answered) override
    {
        // Deletes itself behind finished(); a job that hangs stays with QtKeychain, which has it in its queue.
        QKeychain::Job *job = makeJob(question).release();
        job->setKey(question.key);
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [answered = std::move(answered)](QKeychain::Job *done) { answered(answerOf(*done)); });
        job->start();
    }
};

} // namespace

std::unique_ptr<KeyRing> makeSystemKeyRing()
{
    return std::make_unique<SystemKeyRing>();
}

} // namespace Botdesk
