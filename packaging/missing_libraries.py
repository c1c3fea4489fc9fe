"""Prints the Debian packages of the system libraries that cannot be loaded, on one line.

Asking the loader, not the package list, also works where a library came from elsewhere.
Arguments: ``window`` adds what a real window and printers need, ``bundle`` what packing needs.
"""

import ctypes
import shutil
import sys

QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libzstd.so.1": "libzstd1",
}
SOUND_AND_CAMERA = {
    "libpulse.so.0": "libpulse0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}


def loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def packing() -> list[str]:
    """PyInstaller runs objdump, and carries Python's own library, which Debian keeps apart."""
    packages = [] if shutil.which("objdump") else ["binutils"]
    python = "libpython{}.{}".format(*sys.version_info[:2])
    if sys.base_prefix == "/usr" and not loads(f"{python}.so.1.0"):
        packages.append(python)
    return packages


def missing(purposes: list[str]) -> list[str]:
    libraries = QT | SOUND_AND_CAMERA | (WINDOW if "window" in purposes else {})
    packages = [package for library, package in libraries.items() if not loads(library)]
    if "bundle" in purposes:
        packages += packing()
    return sorted(set(packages))


if __name__ == "__main__":
    sys.stdout.write(" ".join(missing(sys.argv[1:])))
