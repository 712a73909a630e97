# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs the Debian packages of the given lists that are missing.

# The package names of a list, without comments.
packages_in() {
    sed 's/#.*//' "$@" | xargs -n1
}

missing_packages() {
    local package
    for package in $(packages_in "$@"); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            echo "$package"
    done
}

install_missing() {
    if ! command -v dpkg-query apt-get >/dev/null; then
        echo "This is not a Debian system: see to it that these are installed, under the names" \
            "they have here:" $(packages_in "$@") >&2
        return
    fi
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Some packages are missing, and installing them takes root or sudo. As root, run:" >&2
            echo "    apt-get install --no-install-recommends" $missing >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing what is missing:" $missing
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $missing
}
