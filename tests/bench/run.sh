#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# Runs one benchmark and prints its figures as one line of JSON; what it says on the way goes to standard error.
#   tests/bench/run.sh NAME [ARGUMENT…]     without a name: which ones there are
# A benchmark is a program build/release/bin/bench_NAME (bench_NAME.cpp here), or a script NAME.sh beside this one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."

names() {
    for path in "$here"/bench_*.cpp "$here"/*.sh; do
        name=$(basename "$path")
        name=${name#bench_}
        name=${name%.*}
        if [ -f "$path" ] && [ "$name" != run ]; then printf '%s\n' "$name"; fi
    done | sort -u
}

if [ $# = 0 ] || ! names | grep -qxF -- "$1"; then
    { [ $# = 0 ] || echo "no benchmark is named $1; there are:"; names; } >&2
    exit 2
fi
name=$1
shift

. packaging/display.sh
if [ -f "$here/bench_$name.cpp" ]; then
    packaging/build.sh release "bench_$name" >&2
    command=(build/release/bin/"bench_$name")
else
    packaging/build.sh release >&2
    command=(bash "$here/$name.sh")
fi
use_private_home
figures=$(with_display "${command[@]}" "$@" 2> >(grep -v 'Failed to set fd limit' >&2) | tail -n 1)
printf '{"benchmark":"%s","commit":"%s","figures":%s}\n' "$name" "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)" "$figures"
