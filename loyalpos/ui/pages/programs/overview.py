"""Everything the shop promises, in four groups: programs, offers, promotions and levels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.opening import Shop
from loyalpos.services.promise.levels import LadderView
from loyalpos.services.promise.offers import OfferView
from loyalpos.services.promise.programs import ProgramView
from loyalpos.services.promise.promotions import PromotionView
from loyalpos.ui import theme
from loyalpos.ui.pages.programs import dates_row
from loyalpos.ui.pages.programs.card_pictures import MiniCard
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.pages.programs.group import Group, GroupWords, RowTile
from loyalpos.ui.pages.programs.offers.templates import icon_of
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import Label, sub, title
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.widgets.tile import Tile
from loyalpos.ui.words import (
    level_texts,
    offer_texts,
    phrases,
    program_texts,
    promotion_texts,
)


@dataclass(frozen=True, slots=True)
class Promised:
    """All that is promised now, and the categories that a promise can name."""

    programs: tuple[ProgramView, ...] = ()
    offers: tuple[OfferView, ...] = ()
    promotions: tuple[PromotionView, ...] = ()
    ladder: LadderView | None = None
    categories: tuple[str, ...] = ()

    @property
    def levels(self) -> tuple[str, ...]:
        """The names of the levels, lowest first."""
        if self.ladder is None:
            return ()
        return tuple(level.name for level in self.ladder.ladder.draft.levels)


def promised(shop: Shop) -> Promised:
    """Read all that is promised; for the data lane."""
    categories = {item.category for item in shop.settings.items()} - {""}
    return Promised(
        shop.programs.all(),
        shop.offers.all(),
        shop.promotions.all(),
        shop.levels.current(),
        tuple(sorted(categories)),
    )


class ProgramTile(Tile):
    """One program; a press opens it."""

    def __init__(self, view: ProgramView, today: date) -> None:
        row = QHBoxLayout()
        super().__init__(f"program-{view.program.number}", row)
        draft = view.program.draft
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(look.px(Space.TINY))
        words.addStretch(1)
        words.addWidget(self.add_text(Label(draft.name, TypeSize.SECTION, Weight.BOLD)))
        promise = program_texts.promise(draft)
        words.addWidget(self.add_text(Label(promise, TypeSize.BODY)))
        customers = view.customers
        count = self.tr("%Ln customer(s)", "", customers)
        words.addWidget(self.add_text(sub(count)))
        status = dates_row.status(None, draft.last_day, today)
        chips = [Chip(status.words, status.tone, status.icon)]
        if view.on_older:
            chips.append(Chip(program_texts.on_older(view.on_older), Tone.GOLD, "clock"))
        for chip in chips:
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.setSpacing(look.px(Space.LARGE))
        row.addWidget(MiniCard(draft), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{draft.name}. {promise}. {count}. {status.words}")


class Overview(QWidget):
    """Four groups below each other, and in each the way to a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self.programs = Group(self._program_words(), cards=True)
        self.offers = Group(self._offer_words())
        self.promotions = Group(self._promotion_words())
        self.levels = Group(self._level_words())
        listing = QWidget()
        inner = QVBoxLayout(listing)
        inner.setSpacing(look.px(Space.WIDE))
        for group in self.groups():
            inner.addWidget(group)
        inner.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        top.addWidget(title(self.tr("Programs")), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        column.addLayout(top)
        column.addWidget(scrolled(listing, "programs-scroll"), 1)

    def groups(self) -> tuple[Group, ...]:
        """All groups, from the top."""
        return self.programs, self.offers, self.promotions, self.levels

    def show_promised(self, all_of_it: Promised, today: date) -> None:
        """List everything."""
        self.programs.show_tiles([(ProgramTile(view, today), view) for view in all_of_it.programs])
        self.offers.show_tiles([(self._offer(view, today), view) for view in all_of_it.offers])
        promotions = [
            (self._promotion(view, all_of_it, today), view) for view in all_of_it.promotions
        ]
        self.promotions.show_tiles(promotions)
        self.levels.show_tiles(self._levels(all_of_it.ladder), one_only=True)

    def show_rights(self, why_not: str) -> None:
        """Let nobody begin anything who may not, and say why."""
        for group in self.groups():
            group.show_rights(why_not)

    def _offer(self, view: OfferView, today: date) -> RowTile:
        draft = view.offer.draft
        given, used = view.issued, view.redeemed
        figures = ""
        if draft.trigger not in offer_texts.AT_ONCE:
            issued = self.tr("%Ln given", "", given)
            figures = "\n".join((issued, self.tr("%Ln used", "", used)))
        words = (draft.name, offer_texts.summary(draft, today), figures)
        status = dates_row.status(draft.first, draft.last, today)
        return RowTile(f"offer-{view.offer.number}", icon_of(draft), words, status)

    def _promotion(self, view: PromotionView, all_of_it: Promised, today: date) -> RowTile:
        draft = view.promotion.draft
        programs = [one.program for one in all_of_it.programs]
        words = (draft.name, promotion_texts.summary(draft, programs, today), "")
        status = dates_row.status(draft.first, draft.last, today)
        return RowTile(f"promotion-{view.promotion.number}", "star", words, status)

    def _levels(self, view: LadderView | None) -> list[tuple[Tile, object]]:
        if view is None:
            return []
        draft = view.ladder.draft
        rows: list[tuple[Tile, object]] = []
        for place, (level, customers) in enumerate(zip(draft.levels, view.customers, strict=True)):
            terms = phrases.capitalised(level_texts.terms(level, draft))
            words = (level.name, terms, level_texts.standing(customers))
            rows.append((RowTile(f"level-{place}", "shield", words, Status("")), view))
        return rows

    def _program_words(self) -> GroupWords:
        return GroupWords(
            "program",
            self.tr("How customers collect"),
            self.tr("New program"),
            "gift",
            self.tr("Say what customers collect and what they get for it."),
        )

    def _offer_words(self) -> GroupWords:
        return GroupWords(
            "offer",
            self.tr("Offers"),
            self.tr("New offer"),
            "ticket",
            self.tr("Give something for a birthday, a first visit, or a friend who was brought."),
        )

    def _promotion_words(self) -> GroupWords:
        return GroupWords(
            "promotion",
            self.tr("Promotions"),
            self.tr("New promotion"),
            "star",
            self.tr("Let a purchase earn more on quiet days or hours."),
        )

    def _level_words(self) -> GroupWords:
        return GroupWords(
            "levels",
            self.tr("Levels"),
            self.tr("New levels"),
            "shield",
            self.tr("Thank those who come most with a level of their own."),
        )
