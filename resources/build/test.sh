#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Deskhand with all warnings as errors and runs every test.
# Arguments go to ctest:  resources/build/test.sh -R layering
set -euo pipefail
cd "$(dirname "$0")/../.."
. resources/build/install.sh

[[ "$(locale charmap 2>/dev/null)" == UTF-8 ]] || export LC_ALL=C.UTF-8

install_missing resources/build/packages-build.txt resources/build/packages-test.txt
cmake --preset dev
cmake --build --preset dev
ctest --preset dev --output-on-failure -j "$(nproc)" "$@"

# A test that lacks what it needs passes without it: whoever reads the result is to know.
if skipped=$(grep -h '^SKIP   :' build/dev/Testing/Temporary/LastTest.log | sort -u); then
    printf 'Not tested here:\n%s\n' "$skipped"
fi
