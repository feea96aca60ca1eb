#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Botdesk needs on Debian 12 and its relatives, and does nothing else.
#   packaging/deps.sh [run|test|ci]    run: build and start · test: run, and the tests · ci: test, and the instrumented build
#                                      (and, where there is no display, what makes one)
#   packaging/deps.sh --list [SET]     only prints the packages and why each is needed
set -euo pipefail

# set | package, or several of which one will do | why | a command that makes the package unnecessary
packages() {
    sed -e '/^#/d' -e '/^$/d' -e 's/ *| */|/g' <<'TABLE'
run  | build-essential           | the C++ compiler and the C library's headers
run  | cmake                     | configures the build
run  | ninja-build               | runs it
run  | lld                       | links quicker than the default linker
run  | qt6-base-dev              | Qt Core, Network, Widgets and Test
run  | libsqlite3-dev            | the database of received updates
run  | qt6-svg-dev               | draws the icons
run  | libqt6svg6                | the same as a plugin, which no build notices
run  | zlib1g-dev                | unpacks answers that come gzipped
run  | libssl-dev                | makes and judges certificates
run  | qt6-image-formats-plugins | stickers and photos in WebP; a plugin that no build notices
run  | qtkeychain-qt6-dev        | keeps tokens in the desktop's key store
run  | libexpected-dev           | the result type
run  | libsimdjson-dev           | reads updates quickly
run  | node-llhttp libllhttp-dev | the HTTP parser of Node.js, as C sources or as a library
run  | qt6-tools-dev             | CMake's way to Qt's translation tools
run  | qt6-tools-dev-tools       | Qt's translation tools
run  | qt6-l10n-tools            | lrelease and lupdate, for German and Russian
run  | qt6-translations-l10n     | Qt's own words in German and Russian
run  | fonts-inter               | the typeface that the window is drawn for
run  | fonts-jetbrains-mono      | the same for ids, times and JSON
run  | fonts-noto-color-emoji    | emoji in colour
run  | dbus-daemon               | a session bus: for the key store, and for tests that bring their own
bare | xvfb                      | a display, because there is none here
bare | openbox                   | a window manager for that display
test | desktop-file-utils        | checks the .desktop file
test | appstream                 | checks the AppStream metainfo
test | librsvg2-bin              | icons as PNG for the package
test | dpkg-dev                  | makes the .deb and finds the libraries it needs
test | fakeroot                  | makes the .deb without being root
test | file                      | tells CPack which files are programs
test | lintian                   | checks the .deb
test | mmdebstrap                | a fresh Debian to install the .deb in
test | man-db                    | checks the man pages
test | procps                    | the tests look at what running programs show
test | python3-python-telegram-bot | a bot framework that the Sandbox must serve unchanged
test | nodejs                    | runs the JavaScript bot frameworks | node
test | npm                       | fetches the JavaScript bot frameworks | npm
ci   | clang                     | the second compiler, with sanitizers
ci   | libclang-rt-14-dev        | the sanitizers' runtime, which clang only recommends
ci   | llvm                      | readable stack traces from the sanitizers
TABLE
}

say() { printf 'deps: %s\n' "$*"; }
fail() { printf 'deps: %s\n' "$*" >&2; exit 1; }

wanted() {
    local bare=
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || bare='|bare'
    case $1 in
        run) packages | grep -E "^(run$bare)\|" ;;
        test) packages | grep -E "^(run|test$bare)\|" ;;
        ci) packages | grep -E "^(run|test|ci$bare)\|" ;;
        *) fail "no set is named \"$1\"; there are run, test and ci" ;;
    esac
}

# Prints the lines of the set that are not installed.
missing() {
    local installed set names why command name found
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' | sort -u)
    while IFS='|' read -r set names why command; do
        [ -n "$command" ] && command -v "$command" >/dev/null && continue
        found=
        for name in $names; do
            grep -qxF -- "$name" <<<"$installed" && found=yes && break
        done
        [ -n "$found" ] || printf '%s|%s\n' "$names" "$why"
    done < <(wanted "$1")
}

# The first of several names that apt can install.
available() {
    local name
    for name in "$@"; do
        grep -qE '^  Candidate: [^(]' <<<"$(apt-cache policy "$name" 2>/dev/null)" && printf '%s\n' "$name" && return
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -- "$@"; fi
}

if [ "${1:-}" = --list ]; then
    wanted "${2:-ci}" | while IFS='|' read -r set names why _; do
        printf '%-5s %-28s %s\n' "$set" "${names/ /, or }" "$why"
    done
    exit 0
fi

chosen=${1:-run}
wanted "$chosen" >/dev/null
command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "this system has no apt-get. Install the equivalents of these by hand, then build as README.md says:
$("$0" --list "$chosen")"

todo=$(missing "$chosen")
[ -n "$todo" ] || exit 0

say "these are missing:"
while IFS='|' read -r names why; do
    printf '  %-28s %s\n' "${names/ /, or }" "$why"
done <<<"$todo"
[ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
    fail "installing them needs root. Run this as root, or install sudo: $0 $chosen"

export DEBIAN_FRONTEND=noninteractive
say "asking for the package lists"
answer=$(as_root apt-get -q -o Acquire::Retries=3 update 2>&1) || {
    tail -n 5 <<<"$answer" >&2
    say "the package lists could not be renewed; going on with those that are there"
}

install=() absent=()
while IFS='|' read -r names why; do
    # shellcheck disable=SC2086  # several names, one word each
    if name=$(available $names); then install+=("$name"); else absent+=("$names"); fi
done <<<"$todo"
[ ${#absent[@]} = 0 ] ||
    fail "apt has no package named ${absent[*]}. Botdesk builds on Debian 12 or newer with its main archive;
deps: look at /etc/apt/sources.list and /etc/apt/sources.list.d, then run this again."

say "installing ${install[*]}"
as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${install[@]}" </dev/null ||
    fail "apt could not install them; the reason stands above. Nothing was built."
