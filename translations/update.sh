#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the strings out of app/ into the .ts files. New ones arrive as unfinished; those that are gone are dropped.
# English needs its plurals only.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || true)
[ -n "$lupdate" ] || lupdate=$(ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
options=(-silent -no-obsolete -locations none -no-ui-lines)
"$lupdate" "${options[@]}" app -ts translations/botdesk_de.ts translations/botdesk_ru.ts
"$lupdate" "${options[@]}" -pluralonly app -ts translations/botdesk_en.ts
grep -c 'type="unfinished"' translations/botdesk_*.ts || true
