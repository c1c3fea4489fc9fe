#!/bin/sh
# Makes everything that the program and its tests need, and nothing outside .venv that a person
# did not agree to: system libraries are installed only by root or with password-less sudo.
# Run through `make setup`; a second run changes nothing and takes a moment.
set -eu

cd "$(dirname "$0")/.."
VENV=.venv
LOCK=packaging/requirements.lock
INSTALLED=$VENV/installed.lock # a copy of the lock, as it was when it was last installed

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# --- Debian packages -------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

# install_packages NAME...: 0 when they are installed afterwards
install_packages() {
    may_install || return 1
    say "installing system packages: $*"
    report=$(
        {
            as_root apt-get update -qq &&
                as_root env DEBIAN_FRONTEND=noninteractive \
                    apt-get install -y -qq --no-install-recommends "$@"
        } 2>&1
    ) || {
        printf '%s\n' "$report" >&2
        return 1
    }
}

# --- Python ----------------------------------------------------------------------------------

is_suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1
}

find_python() {
    for name in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        if is_suitable "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    fail "no Python 3.11, 3.12 or 3.13 found. On Debian or Ubuntu: apt-get install python3"
}

make_venv() {
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        package=$("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')
        install_packages "$package" ||
            fail "this Python cannot make a virtual environment. Type: sudo apt-get install $package"
    fi
    say "making $VENV with $("$python" --version)"
    "$python" -m venv --clear "$VENV"
}

# --- the three steps -------------------------------------------------------------------------

install_locked() {
    is_suitable "$VENV/bin/python" || make_venv
    cmp -s "$LOCK" "$INSTALLED" && return 0
    say "installing the packages of $LOCK, about 300 MB the first time"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check \
        --require-hashes -r "$LOCK"
    cp "$LOCK" "$INSTALLED"
}

install_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=$("$VENV/bin/python" packaging/missing_libraries.py "$@")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # one word is one package
    install_packages $missing || {
        say "system libraries are missing. On Debian or Ubuntu type:"
        fail "sudo apt-get install $missing"
    }
    missing=$("$VENV/bin/python" packaging/missing_libraries.py "$@")
    [ -z "$missing" ] || fail "still missing after the installation: $missing"
}

build_translations() {
    for source in resources/i18n/*.ts; do
        [ -e "$source" ] || return 0
        built=${source%.ts}.qm
        if [ ! -e "$built" ] || [ -n "$(find "$source" -newer "$built")" ]; then
            "$VENV/bin/pyside6-lrelease" -silent "$source" -qm "$built"
        fi
    done
}

install_locked
install_libraries "$@"
build_translations
