// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/answerrule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! What stands at "message.chat.id"; undefined when there is nothing.
QJsonValue valueAt(const QJsonObject &update, const QString &place)
{
    QJsonValue value = update;
    for (const QString &name : place.split(u'.')) {
        bool isIndex = false;
        const int index = name.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(name);
    }
    return value;
}

QString asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger()) : QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

//! @p value with the places filled in; undefined when one of them is not there.
QJsonValue filled(const QJsonValue &value, const QJsonObject &update)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue inside = filled(member.value(), update);
            if (inside.isUndefined())
                return inside;
            member.value() = inside;
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue element : value.toArray()) {
            const QJsonValue inside = filled(element, update);
            if (inside.isUndefined())
                return inside;
            array.append(inside);
        }
        return array;
    }
    if (!value.isString())
        return value;
    static const QRegularExpression place(u"\\{([a-z_]+(?:\\.[a-z0-9_]+)*)\\}"_s);
    const QString text = value.toString();
    if (const auto whole = place.match(text); whole.hasMatch() && whole.capturedLength() == text.size())
        return valueAt(update, whole.captured(1));
    QString result;
    qsizetype at = 0;
    for (const auto &match : place.globalMatch(text)) {
        const QJsonValue inside = valueAt(update, match.captured(1));
        if (inside.isUndefined())
            return inside;
        result += text.mid(at, match.capturedStart() - at) + asText(inside);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace

AnswerRule::Problem AnswerRule::problem() const
{
    const QString name = method.trimmed().toLower();
    if (name.isEmpty())
        return Problem::NoMethod;
    const bool isPassedOver = name.startsWith("get"_L1) || name == "setwebhook"_L1 || name == "deletewebhook"_L1
        || name == "close"_L1 || name == "logout"_L1;
    return isPassedOver ? Problem::MethodNotTaken : Problem::None;
}

bool AnswerRule::matches(const UpdateHead &update) const
{
    return isOn && problem() == Problem::None && (type.isEmpty() || type == update.type) && (!chat || chat == update.chat)
        && (contains.isEmpty() || update.text.contains(contains, Qt::CaseInsensitive));
}

std::optional<QByteArray> AnswerRule::answerTo(const QByteArray &update) const
{
    const QJsonValue answer = filled(parameters, QJsonDocument::fromJson(update).object());
    if (answer.isUndefined())
        return {};
    QJsonObject call = answer.toObject();
    call.insert("method"_L1, method.trimmed());
    return QJsonDocument(call).toJson(QJsonDocument::Compact);
}

QJsonObject AnswerRule::toJson() const
{
    QJsonObject json{{"on"_L1, isOn}, {"type"_L1, type}, {"contains"_L1, contains}, {"method"_L1, method}, {"parameters"_L1, parameters}};
    if (chat)
        json.insert("chat"_L1, number(*chat));
    return json;
}

AnswerRule AnswerRule::fromJson(const QJsonObject &json)
{
    AnswerRule rule{.isOn = json.value("on"_L1).toBool(true),
                    .type = json.value("type"_L1).toString(),
                    .contains = json.value("contains"_L1).toString(),
                    .method = json.value("method"_L1).toString(),
                    .parameters = json.value("parameters"_L1).toObject()};
    if (json.contains("chat"_L1))
        rule.chat = ChatId{json.value("chat"_L1).toInteger()};
    return rule;
}

std::optional<QByteArray> answerByRules(const QList<AnswerRule> &rules, const ReceivedUpdate &update)
{
    const auto fits = std::find_if(rules.begin(), rules.end(), [&](const AnswerRule &rule) { return rule.matches(update.head); });
    return fits == rules.end() ? std::nullopt : fits->answerTo(update.json);
}

} // namespace Botdesk
