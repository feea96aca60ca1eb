# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: a place to run in that touches nothing of the operator's, and a display where there is none.

# Data, settings and sockets go to a folder that is removed at the end.
use_private_home() {
    private_home=$(mktemp -d "${TMPDIR:-/tmp}/botdesk.XXXXXX")
    trap 'rm -rf "$private_home"' EXIT
    export XDG_DATA_HOME=$private_home/data XDG_CONFIG_HOME=$private_home/config XDG_STATE_HOME=$private_home/state
    export XDG_CACHE_HOME=$private_home/cache XDG_RUNTIME_DIR=$private_home/run
    mkdir -m 0700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
}

# Runs the command on the display that is there; else under Xvfb with a window manager and a session bus of its own,
# because without a window manager no window ever becomes active.
with_display() {
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        "$@"
        return
    fi
    local number server manager ready result=0
    number=$(mktemp "$private_home/display.XXXXXX")
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp -noreset 3>"$number" >"$private_home/xvfb.log" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        [ -s "$number" ] && break
        kill -0 "$server" 2>/dev/null || { cat "$private_home/xvfb.log" >&2; return 1; }
        sleep 0.1
    done
    [ -s "$number" ] || { echo "Xvfb did not come up within 10 s" >&2; kill "$server"; return 1; }
    export DISPLAY=:$(<"$number")
    # A window that asks to be shown while openbox begins is forgotten, and stays unseen for good. Its startup command is
    # the last that it does before it listens.
    ready=$private_home/openbox.ready
    openbox --sm-disable --startup "touch '$ready'" >"$private_home/openbox.log" 2>&1 &
    manager=$!
    for _ in $(seq 200); do
        [ -e "$ready" ] && break
        kill -0 "$manager" 2>/dev/null || { cat "$private_home/openbox.log" >&2; kill "$server"; return 1; }
        sleep 0.05
    done
    [ -e "$ready" ] || { echo "openbox did not come up within 10 s" >&2; kill "$manager" "$server"; return 1; }
    rm -f "$ready"
    dbus-run-session -- "$@" || result=$?
    kill "$manager" "$server" 2>/dev/null || true
    wait "$manager" "$server" 2>/dev/null || true
    unset DISPLAY
    return "$result"
}
