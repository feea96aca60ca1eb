#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# Builds the fuzz targets and runs each for its share of the time: tests/fuzz/run.sh MINUTES [NAME…]
# What a target finds stays as a case in tests/fuzz/corpus/NAME/, where ctest (fuzz.NAME) replays it from then on; what
# merely covers more code is kept in the build tree. Exits 1 when something was found.
set -euo pipefail
cd "$(dirname "$0")/../.."
minutes=${1:?usage: tests/fuzz/run.sh MINUTES [NAME…]}
shift

cmake --preset asan >/dev/null
cmake --build --preset asan --target fuzzers

names=("$@")
if [ ${#names[@]} = 0 ]; then
    for folder in tests/fuzz/corpus/*/; do
        names+=("$(basename "$folder")")
    done
fi
seconds=$((minutes * 60 / ${#names[@]}))

found=0
for name in "${names[@]}"; do
    cases=tests/fuzz/corpus/$name
    covered=build/asan/fuzz/$name
    mkdir -p "$covered"
    echo "== $name: ${seconds} s"
    if ! "build/asan/bin/fuzz_$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=8192 \
        -artifact_prefix="$cases/found-" -print_final_stats=1 "$covered" "$cases" >"$covered.log" 2>&1; then
        found=1
        echo "$name found something, which is now a case in $cases:"
        grep -E 'ERROR|does not hold|SUMMARY|Test unit written' "$covered.log" || tail -n 20 "$covered.log"
    fi
    grep 'stat::number_of_executed_units' "$covered.log" || true
done
exit "$found"
