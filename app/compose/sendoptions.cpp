// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/sendoptions.h"

#include "rules/link.h"

#include <QMenu>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const QString Effect = u"message_effect_id"_s;
const QString Preview = u"link_preview_options"_s;

struct KnownEffect
{
    const char16_t *emoji;
    qint64 id;
};

//! Those that every bot may use.
constexpr KnownEffect Effects[] = {{u"🔥", 5104841245755180586}, {u"👍", 5107584321108051014}, {u"👎", 5104858069142078462},
                                   {u"❤", 5159385139981059251},  {u"🎉", 5046509860389126442}, {u"💩", 5046589136895476101}};

QString effectName(const QString &id)
{
    for (const KnownEffect &known : Effects) {
        if (id == QString::number(known.id))
            return QString::fromUtf16(known.emoji);
    }
    return id;
}

} // namespace

void SendOptions::set(const QString &name, const QJsonValue &value)
{
    const bool isNothing = value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (isNothing)
        m_more.remove(name);
    else
        m_more.insert(name, value);
    emit changed();
}

QJsonObject SendOptions::linkPreview() const
{
    return m_more[Preview].toObject();
}

void SendOptions::setLinkPreview(const QString &name, const QJsonValue &value)
{
    QJsonObject preview = linkPreview();
    const bool isNothing = value.isUndefined() || value == QJsonValue(false) || (value.isString() && value.toString().isEmpty());
    if (isNothing)
        preview.remove(name);
    else
        preview.insert(name, value);
    set(Preview, preview);
}

void SendOptions::fillEffects(QMenu *menu)
{
    const QString now = m_more[Effect].toString();
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(now == id);
        connect(action, &QAction::triggered, this, [this, id] { set(Effect, id); });
    };
    add(tr("None"), {});
    for (const KnownEffect &known : Effects)
        add(QString::fromUtf16(known.emoji), QString::number(known.id));
    if (!now.isEmpty() && effectName(now) == now)
        add(now, now);
    menu->addSeparator();
    connect(menu->addAction(tr("Another, by id…")), &QAction::triggered, this, &SendOptions::askEffect);
}

void SendOptions::addSize(QMenu *menu, const QString &text, const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    const QJsonObject preview = linkPreview();
    const bool isSmall = preview["prefer_small_media"_L1].toBool();
    const bool isLarge = preview["prefer_large_media"_L1].toBool();
    action->setChecked(name.isEmpty() ? !isSmall && !isLarge : preview[name].toBool());
    connect(action, &QAction::triggered, this, [this, name] {
        QJsonObject chosen = linkPreview();
        chosen.remove("prefer_small_media"_L1);
        chosen.remove("prefer_large_media"_L1);
        if (!name.isEmpty())
            chosen.insert(name, true);
        set(Preview, chosen);
    });
}

void SendOptions::fillLinkPreview(QMenu *menu)
{
    addSize(menu, tr("Picture as Telegram chooses"), {});
    addSize(menu, tr("Small picture"), u"prefer_small_media"_s);
    addSize(menu, tr("Large picture"), u"prefer_large_media"_s);
    menu->addSeparator();
    QAction *above = menu->addAction(tr("Above the text"));
    above->setCheckable(true);
    above->setChecked(linkPreview()["show_above_text"_L1].toBool());
    connect(above, &QAction::triggered, this, [this](bool on) { setLinkPreview(u"show_above_text"_s, on); });
    connect(menu->addAction(tr("Of another address…")), &QAction::triggered, this, &SendOptions::askAddress);
}

void SendOptions::askEffect()
{
    emit asked({.label = Effect,
                .hint = {},
                .value = m_more[Effect].toString(),
                .isGood = [](const QString &id) { return strictNumber(id).value_or(0) > 0; },
                .complaint = tr("An id is a number above 0"),
                .take = [this](const QString &id) { set(Effect, id); },
                .remove = [this] { set(Effect, {}); }});
}

void SendOptions::askAddress()
{
    emit asked({.label = tr("Preview of"),
                .hint = u"https://"_s,
                .value = linkPreview()["url"_L1].toString(),
                .isGood = [](const QString &link) { return normalisedLink(link).has_value(); },
                .complaint = tr("Telegram takes no such address"),
                .take = [this](const QString &link) { setLinkPreview(u"url"_s, link); },
                .remove = [this] { setLinkPreview(u"url"_s, {}); }});
}

QString SendOptions::inWords() const
{
    QStringList parts;
    if (const QString effect = m_more[Effect].toString(); !effect.isEmpty())
        parts += tr("Effect %1").arg(effectName(effect));
    const QJsonObject preview = linkPreview();
    if (preview["prefer_small_media"_L1].toBool())
        parts += tr("Small picture");
    if (preview["prefer_large_media"_L1].toBool())
        parts += tr("Large picture");
    if (preview["show_above_text"_L1].toBool())
        parts += tr("Above the text");
    if (const QString link = preview["url"_L1].toString(); !link.isEmpty())
        parts += tr("Preview of %1").arg(link);
    return parts.join(u" · "_s);
}

} // namespace Botdesk
