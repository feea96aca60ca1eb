#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# tests/kill/run.sh KILLS [BUILDTREE]: kills the real programs so often while they poll, again so often while they send,
# while they send one message to many, while a webhook is delivered to them, and while they deliver to one; the last also the window. Builds what it needs in the
# release tree, or in the tree that is named. 1,000 take about half an hour.
set -eu
case ${1-} in
'' | *[!0-9]*) echo "usage: $0 KILLS [BUILDTREE]" >&2; exit 2 ;;
esac
root=$(cd "$(dirname "$0")/../.." && pwd)
tree=${2-$root/build/release}
[ -n "${2-}" ] || cmake -S "$root" --preset release -DBUILD_TESTING=ON >&2
cmake --build "$tree" --target test_kill >&2
# Qt Test gives a function five minutes.
for class in slowkill slowbroadcastkill slowdeliverykill slowwindowkill; do
    env BOTDESK_KILLS="$1" BOTDESK_BIN_DIR="$(cd "$tree" && pwd)/bin" QTEST_FUNCTION_TIMEOUT=$((300000 + $1 * 10000)) \
        LC_ALL=C.UTF-8 "$tree/bin/test_kill" "$class"
done
