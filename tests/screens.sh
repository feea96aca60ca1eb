#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# Makes a picture of every page and state in both themes and three sizes: tests/screens.sh [--language CODE] DIR [NAME…]
set -eu
if [ $# -lt 1 ]; then
    echo "usage: tests/screens.sh [--language CODE] DIR [NAME…]" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")/.." && pwd)
program=
for tree in "${BOTDESK_BUILD_DIR:-}" "$here/build/release" "$here/build/dev"; do
    if [ -n "$tree" ] && [ -x "$tree/bin/botdesk-screens" ]; then
        program=$tree/bin/botdesk-screens
        break
    fi
done
if [ -z "$program" ]; then
    echo "botdesk-screens is not built: build a tree with BUILD_TESTING=ON first" >&2
    exit 1
fi
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
exec "$program" "$@"
