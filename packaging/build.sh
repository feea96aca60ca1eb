#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures build/PRESET and builds the targets named; without a name, everything.
#   packaging/build.sh PRESET [TARGET…]
set -euo pipefail
cd "$(dirname "$0")/.."

preset=$1
shift
mkdir -p "build/$preset"
cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || {
    cat "build/$preset/configure.log" >&2
    exit 1
}
cmake --build --preset "$preset" ${1:+--target "$@"}
