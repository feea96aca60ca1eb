#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Botdesk in build/release and opens its Sandbox. Further arguments go to botdesk:
#   packaging/run.sh [--smoke | --profile NAME | …]
# --smoke waits for the first painted update and ends; it touches none of your data and brings its own display if need be.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/display.sh

packaging/deps.sh run
packaging/build.sh release botdesk botdesk-cli

smoke=
for argument; do [ "$argument" = --smoke ] && smoke=yes; done
if [ -z "$smoke" ]; then
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || {
        echo "Botdesk is built (build/release/bin), but there is no display to show its window on." >&2
        echo "Start it from a desktop session, or serve the Sandbox without a window: build/release/bin/botdesk-cli sandbox --port 0" >&2
        exit 1
    }
    exec build/release/bin/botdesk --sandbox "$@"
fi

use_private_home
with_display timeout 120 build/release/bin/botdesk --sandbox "$@"
