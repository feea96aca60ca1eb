#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# What a desktop reads is valid, complete after `cmake --install`, and has one id everywhere.
set -euo pipefail
build=$1
id=io.github.botdesk.Botdesk
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root cmake --install "$build" --prefix /usr >/dev/null

complain() { echo "$*" >&2; exit 1; }
share=$root/usr/share

[ -z "$(desktop-file-validate "$share/applications/$id.desktop")" ] ||
    complain "the .desktop file is not valid"
appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"

for size in 16 22 24 32 48 64 128 256 512; do
    png=$share/icons/hicolor/${size}x${size}/apps/$id.png
    [ "$(file -b "$png" | grep -o "^PNG image data, $size x $size")" ] || complain "$png is missing or has another size"
done
[ -f "$share/icons/hicolor/scalable/apps/$id.svg" ] || complain "the scalable icon is missing"
[ -f "$share/icons/hicolor/symbolic/apps/$id-symbolic.svg" ] || complain "the symbolic icon is missing"

grep -qxF "Icon=$id" "$share/applications/$id.desktop" || complain "the .desktop file names another icon"
grep -rqF "setDesktopFileName" app || complain "the program does not say to which .desktop file it belongs"
[ "$(grep -rhoE 'io\.github\.botdesk\.[A-Za-z]+' app packaging | sort -u)" = "$id" ] || complain "there is a second id"

# Every language that the window speaks stands in the menu as well.
for ts in translations/botdesk_*.ts; do
    language=$(sed -E 's/.*_([a-z]+)\.ts/\1/' <<<"$ts")
    [ "$language" = en ] || for key in GenericName Comment Keywords; do
        grep -q "^$key\[$language\]=" "$share/applications/$id.desktop" || complain "$key has no $language"
    done
done

version=$(sed -nE 's/^project\(Botdesk VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
grep -qF "<release version=\"$version\"" "$share/metainfo/$id.metainfo.xml" || complain "the metainfo does not know $version"
grep -qF "botdesk ($version)" packaging/debian/changelog || complain "the package's changelog does not know $version"
grep -qF "## $version" CHANGELOG.md || complain "CHANGELOG.md does not know $version"
