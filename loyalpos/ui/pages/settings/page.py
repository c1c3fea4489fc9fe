"""The settings page: categories on the left, one of them on the right, and a way to find a word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.page import Page
from loyalpos.ui.pages.settings.about import AboutCategory
from loyalpos.ui.pages.settings.cards import CardsCategory
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.pages.settings.data import DataCategory
from loyalpos.ui.pages.settings.items import ItemsCategory
from loyalpos.ui.pages.settings.look import LookCategory
from loyalpos.ui.pages.settings.people import PeopleCategory
from loyalpos.ui.pages.settings.rules import RulesCategory
from loyalpos.ui.pages.settings.scanner import ScannerCategory
from loyalpos.ui.pages.settings.shop import ShopCategory
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.label import sub, title
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.widgets.search_field import SearchField
from loyalpos.ui.widgets.side_list import SideList

FIND_WIDTH = 360


class SettingsPage(Page):
    """Made when it is first seen: a till that only stamps pays nothing for it."""

    look_changed = Signal()
    profile_changed = Signal()

    def __init__(self, desk: Desk, scans: ScanFilter) -> None:
        super().__init__(desk)
        self.setObjectName("settings")
        self._scans = scans
        self._categories: dict[str, Category] = {}
        self._current = ""
        self.search = SearchField(self.tr("Find a setting"), name="find-setting")
        self.search.edited.connect(self._filter)
        self.search.submitted.connect(lambda _text: self._open_first())
        self._nothing = sub(self.tr("No setting has this word."))
        self._nothing.hide()
        self._side: SideList | None = None
        self._cards = QStackedWidget()
        self._lay_out()
        desk.session.changed.connect(self._show_rights)

    def reload(self) -> None:
        """Show the category that was open before."""
        if not self._categories:
            self._make_categories()
        self.category.reload()

    @property
    def current(self) -> str:
        """The key of the category that is shown; empty until the page has been seen."""
        return self._current

    @property
    def category(self) -> Category:
        """The category that is shown; the page must have been seen."""
        return self._categories[self._current]

    def open(self, key: str) -> None:
        """Show a category."""
        self._current = key
        category = self._categories[key]
        self._cards.setCurrentIndex(list(self._categories).index(key))
        if self._side is not None:
            self._side.select(key)
        category.reload()
        category.show_rights()

    def take_scan(self, text: str) -> bool:
        """Keep a scan while the scanner is tested."""
        return bool(self._current) and self.category.take_scan(text)

    def focus_home(self) -> None:
        """Begin at the list of categories."""
        if self._side is not None:
            self._side.setFocus()

    def _make_categories(self) -> None:
        desk = self.desk
        made: tuple[Category, ...] = (
            ShopCategory(desk),
            LookCategory(desk),
            ScannerCategory(desk, self._scans),
            CardsCategory(desk),
            ItemsCategory(desk),
            PeopleCategory(desk),
            RulesCategory(desk),
            DataCategory(desk),
            AboutCategory(desk),
        )
        for category in made:
            category.look_changed.connect(self.look_changed)
            category.profile_changed.connect(self.profile_changed)
            self._categories[category.key] = category
            self._cards.addWidget(scrolled(category, f"scroll-{category.key}"))
        self._current = made[0].key
        self._filter("")
        self._show_rights()

    def _lay_out(self) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.addWidget(title(self.tr("Settings")), 1)
        self.search.setFixedWidth(look.px(FIND_WIDTH))
        top.addWidget(self.search)
        self._left = QVBoxLayout()
        self._left.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.LARGE))
        row.addLayout(self._left)
        row.addWidget(self._cards, 1)
        column = QVBoxLayout(self)
        edge = look.px(Space.WIDE)
        bar = look.px(BAR_EDGE)
        top.setContentsMargins(0, 0, bar, 0)
        column.setContentsMargins(edge, look.px(18), edge - bar, look.px(Space.LARGE))
        column.setSpacing(look.px(18))
        column.addLayout(top)
        column.addLayout(row, 1)

    def _filter(self, typed: str) -> None:
        """List the categories that have the word somewhere."""
        wanted = typed.casefold().split()
        found = [
            (key, category.heading)
            for key, category in self._categories.items()
            if all(word in category.words() for word in wanted)
        ]
        if self._side is not None:
            self._left.removeWidget(self._side)
            self._side.hide()
            self._side.deleteLater()
        self._side = SideList(found, "settings-list")
        self._side.select(self._current)
        self._side.chosen.connect(self.open)
        self._left.insertWidget(0, self._side, 1 if found else 0)
        self._found = [key for key, _heading in found]
        self._nothing.setVisible(not found)

    def _open_first(self) -> None:
        if self._found:
            self.open(self._found[0])

    def _show_rights(self) -> None:
        for category in self._categories.values():
            category.show_rights()
