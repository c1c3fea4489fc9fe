"""What people at the counter are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.shop.staff import Role

translate = QCoreApplication.translate


def role_text(role: Role) -> str:
    """Return the word for a role."""
    return {
        Role.CASHIER: translate("Roles", "Cashier"),
        Role.MANAGER: translate("Roles", "Manager"),
        Role.OWNER: translate("Roles", "Owner"),
    }[role]
