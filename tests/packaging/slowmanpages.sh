#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# The man pages format without a warning and name every command and option that --help names.
set -euo pipefail
build=$1
failed=0
for program in botdesk botdesk-cli; do
    page=packaging/man/$program.1
    warnings=$(MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { echo "$page: $warnings" >&2; failed=1; }

    helps=$(env -u DISPLAY -u WAYLAND_DISPLAY "$build/bin/$program" --help)
    if [ $program = botdesk-cli ]; then
        for command in $(sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p' <<<"$helps"); do
            grep -q "^\.B $command" "$page" || { echo "$page does not tell of $command" >&2; failed=1; }
            helps+=$(env -u DISPLAY -u WAYLAND_DISPLAY "$build/bin/$program" "$command" --help)
        done
    fi
    for option in $(grep -oE -- '--[a-z][a-z-]+' <<<"$helps" | grep -vxE -- '--help-all' | sort -u); do
        grep -qF -- "${option//-/\\-}" "$page" || { echo "$page does not tell of $option" >&2; failed=1; }
    done
done
exit $failed
