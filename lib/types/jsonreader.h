// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Botdesk {

//! Reads the fields of one JSON object and remembers the first one that is missing or of another type.
//!
//! `required` gives a default value after a fault, so that a reader is one straight list of fields; finish() then turns
//! the value into the Error "chat.id is missing". An `optional` field that is present but mistyped is a fault as well.
class JsonReader
{
public:
    //! @p name is what the errors call the object; both are borrowed until finish().
    JsonReader(const QJsonObject &json, QLatin1StringView name)
        : m_json(json)
        , m_name(name)
    {
    }

    template <typename T>
    T required(QLatin1StringView field)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined()) {
            fault(field, "is missing");
            return T{};
        }
        return converted<T>(value, field).value_or(T{});
    }

    template <typename T>
    std::optional<T> optional(QLatin1StringView field)
    {
        const QJsonValue value = m_json.value(field);
        if (value.isUndefined())
            return std::nullopt;
        return converted<T>(value, field);
    }

    //! The field's value, or a default T when it is absent.
    template <typename T>
    T orDefault(QLatin1StringView field)
    {
        return optional<T>(field).value_or(T{});
    }

    //! Reads a nested object with @p read, a `Result<T> (*)(const QJsonObject &)`; its Error becomes ours.
    template <typename T>
    T requiredObject(QLatin1StringView field, Result<T> (*read)(const QJsonObject &))
    {
        auto value = optionalObject<T>(field, read);
        if (!value && !m_error)
            fault(field, "is missing");
        return value.value_or(T{});
    }

    template <typename T>
    std::optional<T> optionalObject(QLatin1StringView field, Result<T> (*read)(const QJsonObject &))
    {
        const auto object = optional<QJsonObject>(field);
        if (!object)
            return std::nullopt;
        auto value = read(*object);
        if (!value) {
            keep(value.error());
            return std::nullopt;
        }
        return *std::move(value);
    }

    //! Reads an array of objects; an absent field is an empty list.
    template <typename T>
    QList<T> list(QLatin1StringView field, Result<T> (*read)(const QJsonObject &))
    {
        QList<T> all;
        const auto array = optional<QJsonArray>(field);
        for (const QJsonValue value : array.value_or(QJsonArray())) {
            if (!value.isObject()) {
                fault(field, "holds something that is no object");
                break;
            }
            auto element = read(value.toObject());
            if (!element) {
                keep(element.error());
                break;
            }
            all.append(*std::move(element));
        }
        return all;
    }

    template <typename T>
    Result<T> finish(T value)
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return value;
    }

private:
    template <typename T>
    std::optional<T> converted(const QJsonValue &value, QLatin1StringView field)
    {
        if constexpr (AnyId<T>) {
            const auto plain = converted<qint64>(value, field);
            return plain ? std::optional<T>(T(*plain)) : std::nullopt;
        } else {
            if (auto result = convert(value, static_cast<T *>(nullptr)))
                return result;
            fault(field, "is of another type");
            return std::nullopt;
        }
    }

    static std::optional<QString> convert(const QJsonValue &value, QString *);
    static std::optional<qint64> convert(const QJsonValue &value, qint64 *);
    static std::optional<int> convert(const QJsonValue &value, int *);
    static std::optional<double> convert(const QJsonValue &value, double *);
    static std::optional<bool> convert(const QJsonValue &value, bool *);
    static std::optional<QJsonObject> convert(const QJsonValue &value, QJsonObject *);
    static std::optional<QJsonArray> convert(const QJsonValue &value, QJsonArray *);
    static std::optional<QStringList> convert(const QJsonValue &value, QStringList *);

    void fault(QLatin1StringView field, const char *what);
    void keep(const Error &error);

    const QJsonObject &m_json;
    QLatin1StringView m_name;
    std::optional<Error> m_error;
};

} // namespace Botdesk
