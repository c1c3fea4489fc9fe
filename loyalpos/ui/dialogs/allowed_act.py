"""An act that a manager may have to allow: sent, allowed, and sent again as the same act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin


class AllowedAct(QObject):
    """Runs one act at a time. What is sent again with the same contents is the same act [R4]."""

    busy_changed = Signal(bool)
    done = Signal(object)  # what the use case returned
    failed = Signal(object)  # Exception; never that a manager is needed

    def __init__(self, desk: Desk, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._desk, self._sheet = desk, sheet
        self._acts: dict[object, UUID] = {}

    def send(self, contents: object, use_case: Callable[[UUID], Any]) -> None:
        """Run a use case with the act of these contents; a manager is asked where one is needed.

        :param contents: hashable; everything that the act says.
        """
        act = self._acts.setdefault(contents, new_act())
        self.busy_changed.emit(True)
        self._desk.do(
            lambda: use_case(act), self._finish, partial(self._refused, contents, use_case)
        )

    def _finish(self, result: object) -> None:
        self.busy_changed.emit(False)
        self.done.emit(result)

    def _refused(
        self, contents: object, use_case: Callable[[UUID], Any], problem: Exception
    ) -> None:
        self.busy_changed.emit(False)
        if not isinstance(problem, Refused) or problem.code is not Refusal.MANAGER_NEEDED:
            self.failed.emit(problem)
            return
        sheet = ManagerPin(self._desk, self._acts[contents], self._sheet.window())
        sheet.approved.connect(partial(self.send, contents, use_case))
        sheet.open()
