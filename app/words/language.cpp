// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Loads @p file for @p locale in place of what @p translator held before. English has a file too, for its plurals.
void load(QTranslator &translator, const QLocale &locale, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(locale, file, u"_"_s, folder) || translator.load(file + u"_en"_s, folder))
        QCoreApplication::installTranslator(&translator);
}

//! The translators belong to the application, so that they die with it.
QTranslator &translatorNamed(const QString &name)
{
    if (auto *known = qApp->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        return *known;
    auto *made = new QTranslator(qApp);
    made->setObjectName(name);
    return *made;
}

} // namespace

void speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    load(translatorNamed(u"qt"_s), locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(translatorNamed(u"botdesk"_s), locale, u"botdesk"_s, u":/i18n"_s);
}

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"ru"_s};
}

} // namespace Botdesk
