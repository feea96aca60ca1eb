#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# tests/bench/run.sh NAME [ARGUMENTS]: builds and runs one benchmark of the release tree; prints one line of JSON.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
[ $# -ge 1 ] || { echo "usage: $0 NAME [ARGUMENTS]; names:" $(cd "$here" && ls bench_*.cpp | sed 's/^bench_//; s/\.cpp$//') >&2; exit 2; }
name=$1
shift
cmake -S "$root" --preset release -DBUILD_TESTING=ON >&2
cmake --build "$root/build/release" --target "bench_$name" bench_server >&2

if [[ "$name" =~ ^(webhook|growth)$ || "$name ${1:-}" = "window hook" ]] && ! command -v wrk >&2; then
    echo "wrk is needed for the load: apt install wrk" >&2
    exit 2
fi
if [[ "$name" =~ ^(drain|webhook)$ ]] && [ -z "${BOTDESK_NODE_MODULES:-}" ]; then
    peers=$root/build/release/bench-peers
    mkdir -p "$peers"
    cp "$root/tests/peers/package.json" "$peers/"
    if (cd "$peers" && npm install --no-audit --no-fund --silent >&2); then
        export BOTDESK_NODE_MODULES=$peers/node_modules
    else
        echo "grammY cannot be had; only Botdesk is measured" >&2
    fi
fi

. "$root/packaging/display.sh"
use_private_home
case $name in
window | memory | startup | designer | typing) with_display "$root/build/release/bin/bench_$name" "$@" ;;
*) "$root/build/release/bin/bench_$name" "$@" ;;
esac
