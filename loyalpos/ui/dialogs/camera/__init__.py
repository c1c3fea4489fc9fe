"""Scanning with the till's camera, or from a picture."""

from loyalpos.ui.dialogs.camera.sheet import CameraSheet

__all__ = ["CameraSheet"]
