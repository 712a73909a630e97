#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Deskhand and opens it on an embedded database with demo data.
# With arguments it runs that command on the same data instead:
#     resources/build/run.sh search 'is:overdue'
set -euo pipefail
cd "$(dirname "$0")/../.."
. resources/build/install.sh

# The demo has a database of its own, so that it never meets real tickets.
data=${DESKHAND_DEMO_DATA:-}
if [ -z "$data" ]; then
    if [ "$(id -u)" -eq 0 ]; then
        data=/var/lib/deskhand-demo # where the account that the server runs under can follow
    else
        data=${XDG_DATA_HOME:-$HOME/.local/share}/deskhand-demo
    fi
fi

# Terminals without a locale get one that knows all letters.
[[ "$(locale charmap 2>/dev/null)" == UTF-8 ]] || export LC_ALL=C.UTF-8

{
    install_missing resources/build/packages-build.txt
    cmake --preset release -DBUILD_TESTING=OFF
    cmake --build --preset release --target deskhand
} >&2
deskhand=$PWD/build/release/app/deskhand

"$deskhand" --data "$data" init >&2
if "$deskhand" --data "$data" --json search '' --count | grep -q '"total": *0\b'; then
    echo "Filling the demo database in $data ..." >&2
    "$deskhand" --data "$data" demo --tickets 20000 --seed 1 >&2
fi

if [ $# -gt 0 ]; then
    exec "$deskhand" --data "$data" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$deskhand" --data "$data"
fi
cat <<END

Deskhand is built and its demo database is filled, but there is no display here to open the
window on (neither DISPLAY nor WAYLAND_DISPLAY is set). These commands need none:

    resources/build/run.sh search 'is:overdue priority:urgent' --limit 10
    resources/build/run.sh ticket show 1
    resources/build/run.sh audit log --limit 10
    resources/build/run.sh --help
END
