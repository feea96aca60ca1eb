// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/mediashelf.h"

#include "received/leavingpictures.h"
#include "received/openguard.h"
#include "core/pending.h"
#include "words/errorwords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ShowAfter = 16ms;
constexpr qint64 HeadBytes = 4096;

using Phase = MediaState::Phase;

//! Whether the file at @p path is what it is called; read beside the window's thread.
QFuture<Result<bool>> isHarmless(const QString &path)
{
    auto pending = Pending<bool>::make();
    QThreadPool::globalInstance()->start([pending, path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return pending->finish(failure(Error::Kind::NotFound, file.errorString()));
        const bool runs = file.permissions() & (QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
        pending->finish(!runs && mayBeOpened(QFileInfo(path).fileName(), file.read(HeadBytes)));
    });
    return pending->future();
}

} // namespace

MediaShelf::MediaShelf(MediaFiles &files, QWidget *window)
    : QObject(window)
    , m_files(files)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(ShowAfter);
    connect(&m_soon, &QTimer::timeout, this, &MediaShelf::changed);
    connect(&files, &MediaFiles::changed, this, &MediaShelf::take);
    connect(&m_pictures, &Pictures::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

MediaLook MediaShelf::look(const ChatMedia &media, QSize size, bool isRevealed)
{
    if (media.isLeaving)
        return lookOf(media, m_pictures, size, isRevealed);
    MediaLook look{.isCovered = media.hasSpoiler && !isRevealed};
    look.isTooLarge = m_files.isTooLarge(media.whole.size) && (!media.isPicture() || media.plays);
    const auto ask = [this](const WantedFile &file, bool unasked) {
        if (!file.isValid() || m_files.state(file.uniqueId).phase != Phase::Unknown || m_asked.contains(file.uniqueId))
            return;
        m_asked.insert(file.uniqueId);
        if (unasked)
            m_files.fetch(file, false);
        else
            m_files.look(file);
    };
    ask(media.whole, media.loadsByItself() && media.shown == media.whole);
    if (media.isPicture()) {
        if (media.shown.isValid() && !(media.shown == media.whole))
            ask(media.shown, media.loadsByItself());
        look.shown = m_files.state(media.shown.uniqueId);
        if (look.shown.phase == Phase::Here) {
            const int longer = std::max(size.width(), size.height());
            look.picture = m_pictures.find(look.shown.path, media.isCropped || media.isRound ? QSize(2 * longer, 2 * longer) : size);
            look.trouble = m_pictures.trouble(look.shown.path);
        }
    }
    look.whole = m_files.state(media.whole.uniqueId);
    return look;
}

QList<MediaAction> MediaShelf::menuActions(const ChatMedia &media) const
{
    const MediaState state = m_files.state(media.whole.uniqueId);
    if (state.isUnderWay())
        return {MediaAction::Cancel};
    if (m_files.isTooLarge(media.whole.size) && state.phase != Phase::Here)
        return {};
    QList<MediaAction> actions{media.opens ? MediaAction::Open : MediaAction::ShowInFolder, MediaAction::Save};
    if (state.phase != Phase::Here)
        actions.prepend(state.phase == Phase::Failed ? MediaAction::Retry : MediaAction::Load);
    return actions;
}

void MediaShelf::act(const ChatMedia &media, MediaAction action)
{
    // What is painted is what is waited for, until it is there.
    const bool wantsShown = media.isPicture() && !media.plays && m_files.state(media.shown.uniqueId).phase != Phase::Here;
    const WantedFile &file = wantsShown ? media.shown : media.whole;
    switch (action) {
    case MediaAction::None: break;
    case MediaAction::Load:
    case MediaAction::Retry: m_files.fetch(file); break;
    case MediaAction::Cancel:
        m_wishes.remove(media.whole.uniqueId);
        for (const WantedFile &one : {media.shown, media.whole}) {
            if (m_files.state(one.uniqueId).isUnderWay())
                m_files.cancel(one.uniqueId);
        }
        break;
    case MediaAction::Open:
    case MediaAction::ShowInFolder: wish(media.whole, {.action = action}); break;
    case MediaAction::Save: askWhere(media); break;
    }
}

void MediaShelf::askWhere(const ChatMedia &media)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(safeFileName(media.whole.name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file = media.whole](const QString &target) { wish(file, {.action = MediaAction::Save, .target = target}); });
    dialog->open();
}

void MediaShelf::wish(const WantedFile &file, const Wish &wish)
{
    if (m_files.state(file.uniqueId).phase == Phase::Here)
        return fulfil(file, wish);
    m_wishes.insert(file.uniqueId, {file, wish});
    m_files.fetch(file);
}

void MediaShelf::take(const QString &uniqueId)
{
    if (!m_soon.isActive())
        m_soon.start();
    const MediaState state = m_files.state(uniqueId);
    if (state.phase == Phase::Absent)
        m_asked.remove(uniqueId);
    if (state.phase == Phase::Failed && m_wishes.remove(uniqueId))
        emit told(wordsFor(*state.error).what);
    if (state.phase != Phase::Here)
        return;
    m_pictures.forget(state.path);
    if (const auto found = m_wishes.constFind(uniqueId); found != m_wishes.cend()) {
        const auto [file, wish] = *found;
        m_wishes.erase(found);
        fulfil(file, wish);
    }
}

void MediaShelf::fulfil(const WantedFile &file, const Wish &wish)
{
    if (wish.action == MediaAction::Save)
        save(file, wish.target);
    else
        open(file, wish.action == MediaAction::ShowInFolder);
}

void MediaShelf::open(const WantedFile &file, bool inFolder)
{
    whenDone(m_files.path(file.uniqueId), this, [this, file, inFolder](const Result<QString> &path) {
        if (!path)
            return wish(file, {.action = inFolder ? MediaAction::ShowInFolder : MediaAction::Open});   // it has gone: once more
        const auto showFolder = [path = *path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); };
        if (inFolder)
            return showFolder();
        whenDone(isHarmless(*path), this, [this, path = *path, showFolder](const Result<bool> &harmless) {
            if (harmless.value_or(false))
                return void(QDesktopServices::openUrl(QUrl::fromLocalFile(path)));
            emit told(tr("This file could run, so it is only shown in its folder."));
            showFolder();
        });
    });
}

void MediaShelf::save(const WantedFile &file, const QString &target)
{
    whenDone(m_files.save(file.uniqueId, target), this, [this, file, target](const Result<void> &saved) {
        if (saved)
            emit told(tr("Saved as %1").arg(QDir::toNativeSeparators(target)));
        else if (saved.error().kind == Error::Kind::NotFound)
            wish(file, {.action = MediaAction::Save, .target = target});   // it has gone: once more
        else
            emit told(wordsFor(saved.error()).what + u' ' + saved.error().detail);
    });
}

} // namespace Botdesk
