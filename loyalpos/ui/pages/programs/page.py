"""The page: all that is promised, the templates for something new, and an editor for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.level.tier import LadderDraft
from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.shop.staff import Role
from loyalpos.services.promise.levels import LadderView
from loyalpos.services.promise.offers import OfferView
from loyalpos.services.promise.programs import ProgramView
from loyalpos.services.promise.promotions import PromotionView
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.page import Page
from loyalpos.ui.pages.programs import starts
from loyalpos.ui.pages.programs.choosing import Choosing, Start
from loyalpos.ui.pages.programs.editor import Editor
from loyalpos.ui.pages.programs.levels.editor import LevelsEditor
from loyalpos.ui.pages.programs.offers.editor import OfferEditor
from loyalpos.ui.pages.programs.offers.form import Surroundings
from loyalpos.ui.pages.programs.overview import Overview, Promised, promised
from loyalpos.ui.pages.programs.promotions.editor import PromotionEditor
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.scrolled import BAR_EDGE
from loyalpos.ui.words import formats
from loyalpos.ui.words.wording import refusal_code_text

AnyEditor = Editor | OfferEditor | PromotionEditor | LevelsEditor
E = TypeVar("E", Editor, OfferEditor, PromotionEditor, LevelsEditor)


class ProgramsPage(Page):
    """What the shop promises. Everybody reads; the owner changes.

    Templates and editors are made when they are first wanted, so that the till starts without them.
    """

    watches = Changes.PROGRAMS | Changes.LEDGER | Changes.CUSTOMERS | Changes.SETTINGS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("programs-page")
        self.overview = Overview()
        self._promised = Promised()
        self._editors: list[AnyEditor] = []
        self._templates: dict[str, Choosing] = {}
        self._scenes = QStackedWidget()
        self._scenes.addWidget(self.overview)
        look = theme.current()
        column = QVBoxLayout(self)
        edge, wide = look.px(Space.LARGE), look.px(Space.WIDE)
        column.setContentsMargins(wide, edge, wide - look.px(BAR_EDGE), edge)
        column.addWidget(self._scenes)
        self._connect()
        self._show_rights()

    def _connect(self) -> None:
        for group in self.overview.groups():
            group.wanted.connect(self._edit)
        choose = {
            self.overview.programs: self._choose_program,
            self.overview.offers: self._choose_offer,
            self.overview.promotions: self._choose_promotion,
            self.overview.levels: self._choose_ladder,
        }
        for group, chosen in choose.items():
            group.new_wanted.connect(chosen)
        self.desk.session.changed.connect(self._show_rights)

    @cached_property
    def editor(self) -> Editor:
        """The editor of a program."""
        return self._kept(Editor(self.desk))

    @cached_property
    def offer_editor(self) -> OfferEditor:
        """The editor of an offer."""
        return self._kept(OfferEditor(self.desk))

    @cached_property
    def promotion_editor(self) -> PromotionEditor:
        """The editor of a promotion."""
        return self._kept(PromotionEditor(self.desk))

    @cached_property
    def levels_editor(self) -> LevelsEditor:
        """The editor of the ladder."""
        return self._kept(LevelsEditor(self.desk))

    def reload(self) -> None:
        """Load the list; an open editor keeps what is typed in it."""
        shop = self.desk.shop
        self.desk.do(lambda: promised(shop), self._show)

    def focus_home(self) -> None:
        """The scene on show takes the focus."""
        scene = self._scenes.currentWidget()
        if scene is not None:
            scene.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, all_of_it: Promised) -> None:
        self._promised = all_of_it
        self.overview.show_promised(all_of_it, self._today())

    def _today(self) -> date:
        return formats.local(self.desk.clock()).date()

    def _edit(self, view: object) -> None:
        """Open what a tile stands for."""
        match view:
            case ProgramView():
                self._begin(self._with_items(), view.program.draft, view)
            case OfferView():
                self._begin(self._with_surroundings(), view.offer.draft, view)
            case PromotionView():
                self._begin(self._with_programs(), view.promotion.draft, view)
            case LadderView():
                self._begin(self.levels_editor, view.ladder.draft, view)

    def _edit_new(self, draft: object) -> None:
        """Open what was chosen to start from."""
        match draft:
            case ProgramDraft():
                self._begin(self._with_items(), draft)
            case OfferDraft():
                self._begin(self._with_surroundings(), draft)
            case PromotionDraft():
                self._begin(self._with_programs(), draft)
            case LadderDraft():
                self._begin(self.levels_editor, draft)

    def _begin(self, editor: AnyEditor, draft: Any, view: Any = None) -> None:
        """Draft and view are of the editor's own kind."""
        self._scenes.setCurrentWidget(editor)
        editor.begin(draft, view)

    def _with_items(self) -> Editor:
        shop = self._promised
        self.editor.form.categories = shop.categories
        self.editor.promotions = [view.promotion.draft for view in shop.promotions]
        return self.editor

    def _with_surroundings(self) -> OfferEditor:
        shop = self._promised
        self.offer_editor.around = Surroundings(shop.levels, shop.categories, self._today())
        return self.offer_editor

    def _with_programs(self) -> PromotionEditor:
        self.promotion_editor.programs = [one.program for one in self._promised.programs]
        return self.promotion_editor

    def _choose_program(self) -> None:
        found = starts.program_starts(self.desk.profile.currency)
        self._choose("", self.tr("New program"), found)

    def _choose_offer(self) -> None:
        found = starts.offer_starts(self.desk.profile.currency, self._today())
        self._choose("offer-", self.tr("New offer"), found)

    def _choose_promotion(self) -> None:
        programs = [one.program for one in self._promised.programs]
        found = starts.promotion_starts(programs, self._today())
        self._choose("promotion-", self.tr("New promotion"), found)

    def _choose_ladder(self) -> None:
        found = starts.ladder_starts(self.desk.profile.currency)
        self._choose("levels-", self.tr("New levels"), found)

    def _choose(self, kind: str, heading: str, found: Sequence[Start]) -> None:
        if kind not in self._templates:
            templates = Choosing(kind, heading)
            templates.chosen.connect(self._edit_new)
            templates.left.connect(self._to_overview)
            self._templates[kind] = templates
            self._scenes.addWidget(templates)
        templates = self._templates[kind]
        templates.show_starts(found)
        self._scenes.setCurrentWidget(templates)
        templates.tiles[0].setFocus()

    def _kept(self, editor: E) -> E:
        editor.left.connect(self._to_overview)
        editor.saved.connect(self._tell_all)
        self._scenes.addWidget(editor)
        self._editors.append(editor)
        editor.show_rights(self._why_not())
        return editor

    def _to_overview(self) -> None:
        self._scenes.setCurrentWidget(self.overview)

    def _tell_all(self) -> None:
        self.desk.news.tell(Changes.PROGRAMS)

    def _show_rights(self) -> None:
        why_not = self._why_not()
        self.overview.show_rights(why_not)
        for editor in self._editors:
            editor.show_rights(why_not)

    def _why_not(self) -> str:
        """Why the person at the till may not change programs, or nothing."""
        if self.desk.session.person.role is Role.OWNER:
            return ""
        return refusal_code_text(Refusal.OWNER_NEEDED)
