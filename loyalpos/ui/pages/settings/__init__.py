"""Everything the shop can set, in categories. See :class:`SettingsPage`."""

from loyalpos.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
