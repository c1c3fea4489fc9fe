"""The page: a list of programs, the templates for a new one, and the editor of one."""

from __future__ import annotations

from functools import cached_property

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
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.scrolled import BAR_EDGE
from loyalpos.ui.words.wording import refusal_code_text


class ProgramsPage(Page):
    """What the shop promises. Everybody reads; the owner changes."""

    watches = Changes.PROGRAMS | Changes.LEDGER | Changes.CUSTOMERS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("programs-page")
        self.overview = Overview()
        self._scenes = QStackedWidget()
        self._scenes.addWidget(self.overview)
        look = theme.current()
        column = QVBoxLayout(self)
        edge, wide = look.px(Space.LARGE), look.px(Space.WIDE)
        column.setContentsMargins(wide, edge, wide - look.px(BAR_EDGE), edge)
        column.addWidget(self._scenes)
        self.overview.program_wanted.connect(self._edit)
        self.overview.new_wanted.connect(self._choose_template)
        self.desk.session.changed.connect(self._show_rights)
        self._show_rights()

    @cached_property
    def templates(self) -> TemplateChoice:
        """Made when it is first wanted, so that the till starts without it."""
        templates = TemplateChoice(self.desk.profile.currency)
        templates.chosen.connect(self._edit_new)
        templates.left.connect(self._to_overview)
        self._scenes.addWidget(templates)
        return templates

    @cached_property
    def editor(self) -> Editor:
        """Made when it is first wanted, as the templates are."""
        editor = Editor(self.desk)
        editor.left.connect(self._to_overview)
        editor.saved.connect(self._tell_all)
        self._scenes.addWidget(editor)
        editor.show_rights(self._why_not())
        return editor

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
        self.overview.show_rights(self._why_not())
        if "editor" in self.__dict__:
            self.editor.show_rights(self._why_not())

    def _why_not(self) -> str:
        """Why the person at the till may not change programs, or nothing."""
        if self.desk.session.person.role is Role.OWNER:
            return ""
        return refusal_code_text(Refusal.OWNER_NEEDED)
