#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# systemd takes the user unit as it is, and its command is one that botdesk-cli understands.
set -euo pipefail
build=$1
command -v systemd-analyze >/dev/null || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unit=$folder/botdesk-webhook@shop.service
sed "s#^ExecStart=botdesk-cli#ExecStart=$build/bin/botdesk-cli#" 'packaging/botdesk-webhook@.service' >"$unit"
export XDG_RUNTIME_DIR=$folder
complaints=$(systemd-analyze --user --man=no verify "$unit" 2>&1) || true
[ -z "$complaints" ] || { echo "$complaints" >&2; exit 1; }

options=$(sed -n 's/^ExecStart=botdesk-cli --profile %i \(.*\)/\1/p' 'packaging/botdesk-webhook@.service')
[ -n "$options" ] || { echo "the unit does not start botdesk-cli for its profile" >&2; exit 1; }
# Usage is checked before anything is done: what is left to complain about is the bot that is not there.
# shellcheck disable=SC2086  # several words
said=$(env -u BOTDESK_TOKEN "$build/bin/botdesk-cli" --data-dir "$folder/data" --profile shop $options 2>&1) && exit 1
grep -q -- 'shop' <<<"$said" || { echo "$said" >&2; exit 1; }
