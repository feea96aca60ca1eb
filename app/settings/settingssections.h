// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Botdesk {

class Settings;
class Theme;

// The forms that need nothing but Settings. Each returns a widget that the caller owns.

QWidget *makeAppearanceForm(Settings &settings, Theme &theme);
QWidget *makeComposingForm(Settings &settings);
QWidget *makeStorageForm(Settings &settings, const QString &dataFolder);
QWidget *makeCautionForm(Settings &settings);   //!< what is asked about before it is done
QWidget *makePrivacyForm();

//! Version, system and the last lines of the log, without tokens, into the clipboard.
void copyDiagnostics();

} // namespace Botdesk
