"""The page: all that is promised, the templates for something new, and an editor for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

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
from loyalpos.ui.pages.programs.editing import D, Unfinished, V
from loyalpos.ui.pages.programs.editor_frame import EditorFrame
from loyalpos.ui.pages.programs.levels.editing import LevelsEditing
from loyalpos.ui.pages.programs.offers.editing import OfferEditing
from loyalpos.ui.pages.programs.offers.form import Surroundings
from loyalpos.ui.pages.programs.overview import Overview, Promised, promised
from loyalpos.ui.pages.programs.program_editing import ProgramEditing
from loyalpos.ui.pages.programs.promotions.editing import PromotionEditing
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.scrolled import BAR_EDGE
from loyalpos.ui.words.wording import refusal_code_text

AnyEditor = EditorFrame[Any, Any]


@dataclass(frozen=True, slots=True)
class OpenEditor:
    """An editor on show: what the shop promised when it was opened, and what stands in it."""

    promised: Promised
    begun: Unfinished[Any, Any]


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
    def program(self) -> ProgramEditing:
        """What the editor of a program shows."""
        return ProgramEditing(self.desk)

    @cached_property
    def offer(self) -> OfferEditing:
        """What the editor of an offer shows."""
        return OfferEditing(self.desk)

    @cached_property
    def promotion(self) -> PromotionEditing:
        """What the editor of a promotion shows."""
        return PromotionEditing(self.desk)

    @cached_property
    def levels(self) -> LevelsEditing:
        """What the editor of the ladder shows."""
        return LevelsEditing(self.desk)

    @cached_property
    def editor(self) -> EditorFrame[ProgramDraft, ProgramView]:
        """The editor of a program."""
        editor, replay = EditorFrame(self.desk, self.program), self.program.replay
        editor.meaning.add(replay)
        editor.left.connect(replay.clear)
        replay.refused.connect(editor.refuse)
        return self._kept(editor)

    @cached_property
    def offer_editor(self) -> EditorFrame[OfferDraft, OfferView]:
        """The editor of an offer."""
        return self._kept(EditorFrame(self.desk, self.offer))

    @cached_property
    def promotion_editor(self) -> EditorFrame[PromotionDraft, PromotionView]:
        """The editor of a promotion."""
        return self._kept(EditorFrame(self.desk, self.promotion))

    @cached_property
    def levels_editor(self) -> EditorFrame[LadderDraft, LadderView]:
        """The editor of the ladder."""
        return self._kept(EditorFrame(self.desk, self.levels))

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
        self.overview.show_promised(all_of_it, self.desk.today)

    def open_editor(self) -> OpenEditor | None:
        """Return what stands in the editor on show; None when there is none."""
        shown = self._scenes.currentWidget()
        editor = next((one for one in self._editors if one is shown), None)
        begun = editor.unfinished() if editor is not None else None
        return OpenEditor(self._promised, begun) if begun is not None else None

    def go_on(self, found: OpenEditor) -> None:
        """Open the editor that another page had open, with all that was typed in it."""
        self._promised = found.promised
        editor = self._editor_for(found.begun.draft)
        self._scenes.setCurrentWidget(editor)
        editor.go_on(found.begun)

    def _edit(self, view: object) -> None:
        """Open what a tile stands for."""
        match view:
            case ProgramView():
                self._begin(view.program.draft, view)
            case OfferView():
                self._begin(view.offer.draft, view)
            case PromotionView():
                self._begin(view.promotion.draft, view)
            case LadderView():
                self._begin(view.ladder.draft, view)

    def _begin(self, draft: object, view: object = None) -> None:
        """Open the editor on something kept, or on what was chosen to start from."""
        editor = self._editor_for(draft)
        self._scenes.setCurrentWidget(editor)
        editor.begin(draft, view)

    def _editor_for(self, draft: object) -> AnyEditor:
        """Return the editor of that kind of draft, told what else the shop has."""
        shop = self._promised
        match draft:
            case ProgramDraft():
                self.program.form.categories = shop.categories
                self.program.promotions = [view.promotion.draft for view in shop.promotions]
                return self.editor
            case OfferDraft():
                self.offer.around = Surroundings(shop.levels, shop.categories, self.desk.today)
                return self.offer_editor
            case PromotionDraft():
                self.promotion.programs = [one.program for one in shop.programs]
                return self.promotion_editor
            case _:
                return self.levels_editor

    def _choose_program(self) -> None:
        found = starts.program_starts(self.desk.profile.currency)
        self._choose("", self.tr("New program"), found)

    def _choose_offer(self) -> None:
        found = starts.offer_starts(
            self.desk.profile.currency, self._promised.levels, self.desk.today
        )
        self._choose("offer-", self.tr("New offer"), found)

    def _choose_promotion(self) -> None:
        programs = [one.program for one in self._promised.programs]
        found = starts.promotion_starts(programs, self.desk.today)
        self._choose("promotion-", self.tr("New promotion"), found)

    def _choose_ladder(self) -> None:
        found = starts.ladder_starts(self.desk.profile.currency)
        self._choose("levels-", self.tr("New levels"), found)

    def _choose(self, kind: str, heading: str, found: Sequence[Start]) -> None:
        if kind not in self._templates:
            templates = Choosing(kind, heading)
            templates.chosen.connect(self._begin)
            templates.left.connect(self._to_overview)
            self._templates[kind] = templates
            self._scenes.addWidget(templates)
        templates = self._templates[kind]
        templates.show_starts(found)
        self._scenes.setCurrentWidget(templates)
        templates.tiles[0].setFocus()

    def _kept(self, editor: EditorFrame[D, V]) -> EditorFrame[D, V]:
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
