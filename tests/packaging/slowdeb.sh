#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# The .deb can be made and lintian has nothing to say; each of its overrides gives a reason.
set -euo pipefail
build=$1
rm -rf "$build/package"
cpack --config "$build/CPackConfig.cmake" -B "$build/package" >"$build/cpack.log" 2>&1 || { cat "$build/cpack.log" >&2; exit 1; }
deb=$(echo "$build"/package/botdesk_*.deb)
dpkg-deb --field "$deb" Package Version Architecture Depends

for plugin in libqt6svg6 qt6-image-formats-plugins qt6-translations-l10n; do
    dpkg-deb --field "$deb" Depends | grep -qw -- "$plugin" || { echo "the package does not ask for $plugin" >&2; exit 1; }
done

overrides=packaging/debian/lintian-overrides
[ ! -f "$overrides" ] || awk '/^#/ { reason = 1; next } NF && !reason { print "no reason above: " $0; bad = 1 } NF { reason = 0 } END { exit bad }' "$overrides"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
