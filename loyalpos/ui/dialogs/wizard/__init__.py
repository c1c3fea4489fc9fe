"""The first start: language, shop, first program, scanner. See :class:`Wizard`."""

from loyalpos.ui.dialogs.wizard.scene import Wizard

__all__ = ["Wizard"]
