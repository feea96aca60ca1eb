#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
#
# The .deb installs on a fresh Debian 12 with what it asks for and nothing else, and the programs start there.
set -euo pipefail
build=$1
deb=$(echo "$build"/package/botdesk_*.deb)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 0755 "$work"
cp "$deb" "$work/botdesk.deb"

# The mirror of this machine, so that the test goes where apt is allowed to go.
mirrors=()
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
    if [ -f "$list" ] && grep -qE 'bookworm' "$list" && grep -q 'debian' "$list"; then mirrors+=("$list"); fi
done
apt-config dump 2>/dev/null | grep -E '^Acquire::(http|https|Check-Valid-Until|Check-Date|Retries)' >"$work/apt.conf" || true

if ! unshare --mount true 2>/dev/null && ! unshare --user --map-root-user --mount true 2>/dev/null; then
    echo "skipped: no mounts are allowed here, so there can be no chroot"
    exit 77
fi

# Runs within the chroot: installs by apt, so that a dependency that does not exist is an error.
cat >"$work/try.sh" <<'TRY'
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root
apt-get -q -y install --no-install-recommends /tmp/botdesk.deb </dev/null
rm -f /tmp/botdesk.deb
botdesk --version
botdesk --help >/dev/null
botdesk-cli --version
QT_QPA_PLATFORM=offscreen timeout 60 botdesk --sandbox --smoke

# The Sandbox answers and ends when told to; bash speaks HTTP itself, the fresh system has no curl.
botdesk-cli sandbox --port 0 >/tmp/first-line &
sandbox=$!
for i in $(seq 100); do [ -s /tmp/first-line ] && break; sleep 0.1; done
cat /tmp/first-line
port=$(sed -E 's/.*"apiRoot":"http:\/\/127\.0\.0\.1:([0-9]+)".*/\1/' /tmp/first-line)
token=$(sed -E 's/.*"token":"([^"]+)".*/\1/' /tmp/first-line)
exec 3<>/dev/tcp/127.0.0.1/"$port"
printf 'GET /bot%s/getMe HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$token" "$port" >&3
timeout 10 cat <&3 | grep '"ok":true'
kill -TERM "$sandbox"
wait "$sandbox"

apt-get -q -y purge botdesk </dev/null
left=$(find /usr -path '*botdesk*')
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
TRY

mmdebstrap --quiet --variant=apt --format=null --aptopt="$work/apt.conf" \
    --customize-hook="copy-in $work/botdesk.deb $work/try.sh /tmp" \
    --customize-hook='chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin bash /tmp/try.sh' \
    bookworm /dev/null "${mirrors[@]}"
