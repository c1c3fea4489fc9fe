"""A theme that every test of the window finds as it was shipped, and a desk to work at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from corner_cafe import PROFILE, FakeClock
from pseudo_language import pseudo_language
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.services.opening import Shop, open_search
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.lane import InlineLane
from loyalpos.ui.news import News
from loyalpos.ui.notices import Notices
from loyalpos.ui.session import Session
from loyalpos.ui.words import formats


@pytest.fixture(autouse=True)
def _as_written(qapp: QApplication) -> Iterator[None]:
    """Let the next test read texts as they stand in the code, whatever was spoken in this one."""
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
        translator.deleteLater()


@pytest.fixture
def look(qtbot: QtBot) -> Iterator[theme.Theme]:
    """Return the theme of the program, light, at 100 % and without motion."""
    current = theme.current()
    current.choose(Choice.LIGHT, scale=100, touch=False, less_motion=True)
    yield current
    # Closed widgets wait for an event loop; until then each change of the theme dresses them too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    current.choose(Choice.LIGHT, scale=100, touch=False, less_motion=True)


@pytest.fixture
def long_texts(look: theme.Theme) -> Iterator[None]:
    """Speak a language that is 35 % longer; to be asked for before what speaks."""
    with pseudo_language():
        yield


@pytest.fixture
def desk(look: theme.Theme, shop: Shop, shop_folder: Path, clock: FakeClock) -> Iterator[Desk]:
    """Return what pages work with: the shop fixture, without threads, the owner signed in."""
    find, lane = open_search(shop_folder, clock), InlineLane()
    formats.set_region(PROFILE.language, PROFILE.country, PROFILE.time_zone, PROFILE.currency)
    yield Desk(
        shop=shop,
        profile=PROFILE,
        find=find,
        lane=lane,
        search_lane=lane,
        news=News(),
        notices=Notices(),
        session=Session(shop.staff.all()[0]),
        clock=clock,
    )
    find.close()
