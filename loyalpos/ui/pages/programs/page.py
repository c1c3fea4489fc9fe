"""The page: a list of programs, the templates for a new one, and the editor of one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from loyalpos.domain.ledger import Changes
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program import ProgramDraft
from loyalpos.domain.staff import Role
from loyalpos.services.programs import ProgramView
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.page import Page
from loyalpos.ui.pages.programs.editor import Editor
from loyalpos.ui.pages.programs.overview import Overview
from loyalpos.ui.pages.programs.template_choice import TemplateChoice
from loyalpos.ui.pages.scrolled import BAR_EDGE
from loyalpos.ui.tokens import Space
from loyalpos.ui.wording import refusal_code_text


class ProgramsPage(Page):
    """What the shop promises. Everybody reads; the owner changes."""

    watches = Changes.PROGRAMS | Changes.LEDGER | Changes.CUSTOMERS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("programs-page")
        self.overview = Overview()
        self.templates = TemplateChoice(desk.profile.currency)
        self.editor = Editor(desk)
        self._scenes = QStackedWidget()
        for scene in (self.overview, self.templates, self.editor):
            self._scenes.addWidget(scene)
        look = theme.current()
        column = QVBoxLayout(self)
        edge, wide = look.px(Space.LARGE), look.px(Space.WIDE)
        column.setContentsMargins(wide, edge, wide - look.px(BAR_EDGE), edge)
        column.addWidget(self._scenes)
        self._connect()
        self._show_rights()

    def _connect(self) -> None:
        self.overview.program_wanted.connect(self._edit)
        self.overview.new_wanted.connect(self._choose_template)
        self.templates.chosen.connect(self._edit_new)
        self.templates.left.connect(self._to_overview)
        self.editor.left.connect(self._to_overview)
        self.editor.saved.connect(self._tell_all)
        self.desk.session.changed.connect(self._show_rights)

    def reload(self) -> None:
        """Load the list; an open editor keeps what is typed in it."""
        self.desk.do(self.desk.shop.programs.all, self.overview.show_programs)

    def focus_home(self) -> None:
        """The scene on show takes the focus."""
        scene = self._scenes.currentWidget()
        if scene is not None:
            scene.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, view: ProgramView) -> None:
        self.editor.begin(view.program.draft, view)
        self._scenes.setCurrentWidget(self.editor)

    def _edit_new(self, draft: ProgramDraft) -> None:
        self.editor.begin(draft)
        self._scenes.setCurrentWidget(self.editor)

    def _choose_template(self) -> None:
        self._scenes.setCurrentWidget(self.templates)
        self.templates.tiles[0].setFocus()

    def _to_overview(self) -> None:
        self._scenes.setCurrentWidget(self.overview)

    def _tell_all(self) -> None:
        self.desk.news.tell(Changes.PROGRAMS)

    def _show_rights(self) -> None:
        owns = self.desk.session.person.role is Role.OWNER
        why_not = "" if owns else refusal_code_text(Refusal.OWNER_NEEDED)
        self.overview.show_rights(why_not)
        self.editor.show_rights(why_not)
