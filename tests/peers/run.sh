#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# Runs the code that is written for bot frameworks, then the frameworks themselves against a Sandbox: run.sh javascript|python PATH-OF-BOTDESK-CLI WORK-DIR
# Exits with 77 (skipped) when the framework cannot be had: no npm, no answer from its registry, no Debian package.
set -eu
what=$1 cli=$2 work=$3
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$work"

command -v node >/dev/null || { echo "node is missing"; exit 77; }
if [ "$what" = javascript ]; then
    command -v npm >/dev/null || { echo "npm is missing"; exit 77; }
    cp "$here/package.json" "$work/"
    npm ping >/dev/null 2>&1 || { echo "npm's registry does not answer"; exit 77; }
    (cd "$work" && npm install --no-audit --no-fund --silent)
else
    /usr/bin/python3 -W ignore -c 'import telegram' 2>/dev/null || { echo "python3-python-telegram-bot is missing"; exit 77; }
fi

# Code of keyboards and of whole drafts first, which needs no server.
node "$here/keyboards.mjs" "$cli" "$work" "$what"
node "$here/drafts.mjs" "$cli" "$work" "$what"

rm -f "$work/$what.line"
"$cli" sandbox --port 0 --seed 7 >"$work/$what.line" &
sandbox=$!
bot=
# The bot first: it would complain at length about a server that went away.
trap '[ -z "$bot" ] || kill -9 $bot; kill $sandbox; wait' EXIT
tries=0
until [ -s "$work/$what.line" ]; do
    tries=$((tries + 1))
    [ $tries -le 300 ] || { echo "the Sandbox does not start"; exit 1; }
    sleep 0.1
done
place=$(cat "$work/$what.line")

if [ "$what" = javascript ]; then
    node "$here/javascript.mjs" "$work/node_modules" "$place"
else
    name=python-telegram-bot
    /usr/bin/python3 -W ignore "$here/pythonbot.py" "$place" $name &
    bot=$!
    node "$here/talk.mjs" $name "$place"
    kill -9 $bot
    wait $bot || true
    # A port that is free now; nobody else on this machine is in a hurry to take it.
    port=$(/usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    /usr/bin/python3 -W ignore "$here/pythonbot.py" "$place" $name-by-webhook "$port" &
    bot=$!
    node "$here/talk.mjs" $name-by-webhook "$place"
fi
