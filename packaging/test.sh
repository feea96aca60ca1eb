#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Botdesk and its tests and runs them all. Further arguments go to ctest:
#   packaging/test.sh [--instrumented] [-R NAME | -LE slow | …]
# --instrumented builds with clang's sanitizers in build/asan instead of build/release, runs what is not slow, and replays
# the fuzzers' corpora.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/display.sh

preset=release packages=test
if [ "${1:-}" = --instrumented ]; then
    preset=asan packages=ci
    shift
    set -- -LE slow "$@"
    export QT_QPA_PLATFORM=offscreen
    export ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
fi
packaging/deps.sh "$packages"
packaging/build.sh "$preset"

use_private_home
mkdir -p "build/$preset/test-results"
with_display ctest --test-dir "build/$preset" -j2 --output-on-failure --test-output-size-passed 65536 \
    --output-junit "$PWD/build/$preset/test-results/ctest.xml" "$@"
