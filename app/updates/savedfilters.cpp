// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/savedfilters.h"

#include "core/whendone.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

const QString ValueName = u"saved_filters"_s;
constexpr qsizetype MostKept = 30;   // a menu that is longer is no help

} // namespace

SavedFilters::SavedFilters(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    whenDone(store.value(ValueName), this, [this](const Result<QByteArray> &json) {
        if (!json)
            return;
        for (const QJsonValue filter : QJsonDocument::fromJson(*json).array()) {
            if (filter.isString() && !m_all.contains(filter.toString()))
                m_all.append(filter.toString());
        }
        emit changed();
    });
}

void SavedFilters::keep(const QString &filter)
{
    const QString text = filter.trimmed();
    if (text.isEmpty())
        return;
    m_all.removeOne(text);
    m_all.prepend(text);
    m_all = m_all.mid(0, MostKept);
    save();
}

void SavedFilters::forget(const QString &filter)
{
    if (m_all.removeOne(filter.trimmed()))
        save();
}

void SavedFilters::save()
{
    m_store.setValue(ValueName, QJsonDocument(QJsonArray::fromStringList(m_all)).toJson(QJsonDocument::Compact));
    emit changed();
}

} // namespace Botdesk
