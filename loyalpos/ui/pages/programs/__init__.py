"""The programs page: what the shop promises, and changing it without breaking a promise."""

from loyalpos.ui.pages.programs.page import OpenEditor, ProgramsPage

__all__ = ["OpenEditor", "ProgramsPage"]
