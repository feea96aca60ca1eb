// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "received/mediapainter.h"

#include <QTimer>

class QWidget;

namespace Botdesk {

//! The files of a bot's messages for a page that shows them: fetched unasked where they are small, decoded, and what the
//! operator does with them.
class MediaShelf final : public QObject
{
    Q_OBJECT
public:
    MediaShelf(MediaFiles &files, QWidget *window);   //!< @p files outlives it; @p window owns it and the dialogs

    //! How @p media stands, for a place of @p size device pixels. Asks for what is missing; then changed().
    MediaLook look(const ChatMedia &media, QSize size, bool isRevealed);

    void act(const ChatMedia &media, MediaAction action);
    //! What the menu of a message offers: none for what the server would refuse.
    QList<MediaAction> menuActions(const ChatMedia &media) const;

signals:
    void changed();                        //!< something looks different; soon after, and not for each byte
    void told(const QString &what);        //!< for a toast

private:
    struct Wish
    {
        MediaAction action = MediaAction::None;
        QString target;                    //!< of Save
    };

    void take(const QString &uniqueId);
    void askWhere(const ChatMedia &media);
    void fulfil(const WantedFile &file, const Wish &wish);
    void wish(const WantedFile &file, const Wish &wish);
    void open(const WantedFile &file, bool inFolder);
    void save(const WantedFile &file, const QString &target);

    MediaFiles &m_files;
    QWidget *m_window;
    Pictures m_pictures;
    QHash<QString, std::pair<WantedFile, Wish>> m_wishes;   //!< what is to be done when it is here
    QSet<QString> m_asked;
    QTimer m_soon;
};

} // namespace Botdesk
