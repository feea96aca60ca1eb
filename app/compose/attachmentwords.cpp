// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachmentwords.h"

#include "widgets/timetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)

public:
    static QString kind(AttachmentKind kind)
    {
        switch (kind) {
        case AttachmentKind::Photo: return tr("Photo");
        case AttachmentKind::Video: return tr("Video");
        case AttachmentKind::Animation: return tr("Animation");
        case AttachmentKind::Document: return tr("File");
        case AttachmentKind::Audio: return tr("Audio");
        case AttachmentKind::Voice: return tr("Voice message");
        case AttachmentKind::VideoNote: return tr("Video note");
        case AttachmentKind::Sticker: return tr("Sticker");
        }
        Q_UNREACHABLE();
    }

    static QString file(const AttachmentProblem &problem)
    {
        using Code = AttachmentProblem::Code;
        switch (problem.code) {
        case Code::TooMany: return tr("An album holds %1 files at most").arg(AlbumLimit);
        case Code::Mixed: return tr("Files and audio make albums of their own: nothing else goes with them");
        case Code::NotInAlbum: return tr("Goes by itself only, not in an album");
        case Code::NotPaid: return tr("Only photos and videos can be sold");
        case Code::Stars: return tr("The price is 1 to %1 stars").arg(QLocale().toString(MostStars));
        case Code::Keyboard: return tr("An album carries no keyboard: take it off, or send one file");
        case Code::Address: return tr("An address begins with http:// or https://");
        case Code::NeedsUpload: return tr("Telegram does not fetch this kind by address: save it and attach the file");
        case Code::NotInEdit: return tr("This kind takes the place of no other file");
        case Code::EditsOne: return tr("One file takes the place of the one before: take the others out");
        case Code::Missing: return tr("The file is not there any more");
        case Code::Unreadable: return tr("The file cannot be read");
        case Code::EmptyFile: return tr("The file is empty");
        case Code::TooBig: return tr("%1 is too big: %2 at most").arg(byteText(problem.size), byteText(problem.limit));
        case Code::PhotoTooLarge:
            return tr("%1×%2 pixels: a photo has %3 at most, both sides together")
                .arg(problem.pixels.width()).arg(problem.pixels.height()).arg(QLocale().toString(PhotoSidesLimit));
        case Code::PhotoTooLong:
            return tr("%1×%2 pixels: a photo is at most %3 times as long as it is wide")
                .arg(problem.pixels.width()).arg(problem.pixels.height()).arg(PhotoRatioLimit);
        case Code::ThumbnailTooWide:
            return tr("The thumbnail has %1×%2 pixels: %3×%3 at most")
                .arg(problem.pixels.width()).arg(problem.pixels.height()).arg(ThumbnailSideLimit);
        case Code::ThumbnailNotJpeg: return tr("The thumbnail is no JPEG picture");
        case Code::ThumbnailMissing: return tr("The thumbnail cannot be read");
        case Code::ThumbnailTooBig: return tr("The thumbnail has %1: %2 at most").arg(byteText(problem.size), byteText(problem.limit));
        }
        Q_UNREACHABLE();
    }

    static QString content(const ContentProblem &problem)
    {
        using Code = ContentProblem::Code;
        const QLocale locale;
        switch (problem.code) {
        case Code::Missing: return tr("This is needed");
        case Code::TooLong: return tr("Too long: %1 at most").arg(locale.toString(int(problem.most)));
        case Code::TooMany: return tr("Too many: %1 at most").arg(locale.toString(int(problem.most)));
        case Code::OutOfRange: return tr("From %1 to %2").arg(locale.toString(problem.least, 'f', 0), locale.toString(problem.most, 'f', 0));
        case Code::NotOneOf: return tr("Not one that Telegram knows");
        case Code::OnlyOne: return tr("Give one of the two: the time it stays open, or the day it closes");
        case Code::OnlyForLive: return tr("Only a live location has it");
        case Code::OnlyBusiness: return tr("It can be sent on behalf of a business account only: open a chat of one");
        }
        Q_UNREACHABLE();
    }

    static QString title(const QString &method)
    {
        static const QHash<QString, const char *> titles{
            {u"sendPoll"_s, QT_TR_NOOP("Poll")},         {u"sendLocation"_s, QT_TR_NOOP("Location")},
            {u"sendVenue"_s, QT_TR_NOOP("Venue")},       {u"sendContact"_s, QT_TR_NOOP("Contact")},
            {u"sendDice"_s, QT_TR_NOOP("Dice")},         {u"sendChecklist"_s, QT_TR_NOOP("Checklist")},
            {u"sendInvoice"_s, QT_TR_NOOP("Invoice")},   {u"sendGame"_s, QT_TR_NOOP("Game")},
            {u"editMessageLiveLocation"_s, QT_TR_NOOP("New place")}, {u"editMessageChecklist"_s, QT_TR_NOOP("Checklist")},
        };
        const char *title = titles.value(method);
        return title ? tr(title) : method;
    }

    static QString options(int count) { return tr("%n option(s)", nullptr, count); }
    static QString tasks(int count) { return tr("%n task(s)", nullptr, count); }
    static QString live() { return tr("live"); }
};

} // namespace

QString attachmentKindText(AttachmentKind kind)
{
    return Words::kind(kind);
}

QString attachmentIcon(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Photo: return u"image"_s;
    case AttachmentKind::Video:
    case AttachmentKind::Animation:
    case AttachmentKind::VideoNote: return u"play"_s;
    case AttachmentKind::Document: return u"file"_s;
    case AttachmentKind::Audio:
    case AttachmentKind::Voice: return u"mic"_s;
    case AttachmentKind::Sticker: return u"emoji"_s;
    }
    Q_UNREACHABLE();
}

QString problemText(const AttachmentProblem &problem)
{
    return Words::file(problem);
}

QString problemText(const ContentProblem &problem)
{
    return Words::content(problem);
}

QString contentTitle(const QString &method)
{
    return Words::title(method);
}

QString contentIcon(const QString &method)
{
    static const QHash<QString, QString> icons{
        {u"sendPoll"_s, u"poll"_s},       {u"sendLocation"_s, u"pin"_s},  {u"sendVenue"_s, u"pin"_s},
        {u"sendContact"_s, u"contact"_s}, {u"sendDice"_s, u"ring"_s},     {u"sendChecklist"_s, u"check"_s},
        {u"sendInvoice"_s, u"type-pre-checkout-query"_s},
    };
    return icons.value(method, u"api"_s);
}

QString contentLine(const QString &method, const QJsonObject &fields)
{
    const auto text = [&](const char *name) { return fields[QLatin1StringView(name)].toString(); };
    QStringList parts;
    if (method == "sendPoll"_L1)
        parts = {text("question"), Words::options(int(fields["options"_L1].toArray().size()))};
    else if (method == "sendVenue"_L1)
        parts = {text("title"), text("address")};
    else if (method == "sendContact"_L1)
        parts = {(text("first_name") + u' ' + text("last_name")).trimmed(), text("phone_number")};
    else if (method == "sendDice"_L1)
        parts = {text("emoji")};
    else if (method == "sendInvoice"_L1)
        parts = {text("title"), text("currency")};
    else if (method == "sendChecklist"_L1)
        parts = {fields["checklist"_L1]["title"_L1].toString(),
                 Words::tasks(int(fields["checklist"_L1]["tasks"_L1].toArray().size()))};
    else if (fields.contains("latitude"_L1))
        parts = {u"%1, %2"_s.arg(fields["latitude"_L1].toDouble()).arg(fields["longitude"_L1].toDouble()),
                 fields.contains("live_period"_L1) ? Words::live() : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Botdesk
