#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# tests/bench/run.sh NAME [ARGUMENTS]: builds and runs one benchmark of the release tree; prints one line of JSON.
set -eu
[ $# -ge 1 ] || { echo "usage: $0 NAME [ARGUMENTS]; names:" $(cd "$(dirname "$0")" && ls bench_*.cpp | sed 's/^bench_//; s/\.cpp$//') >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
name=$1
shift
cmake -S "$root" --preset release -DBUILD_TESTING=ON >&2
cmake --build "$root/build/release" --target "bench_$name" >&2
exec "$root/build/release/bin/bench_$name" "$@"
