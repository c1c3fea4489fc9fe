#!/bin/sh
# Sets up what is missing and starts the program; without a display it plays the tour instead.
set -eu

cd "$(dirname "$0")/.."

has_display() {
    [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

if has_display; then
    sh packaging/setup.sh window
    exec .venv/bin/python -m loyalpos "$@"
fi
sh packaging/setup.sh
echo "No display here: playing the tour instead of opening the window; its pictures go to pictures/tour."
QT_QPA_PLATFORM=offscreen exec .venv/bin/python -m loyalpos tour --out pictures/tour
