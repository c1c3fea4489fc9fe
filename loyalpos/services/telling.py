"""What a shop makes of a code, asked from outside of the till: its file is only read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from loyalpos.services.card.card_views import CardViews
from loyalpos.services.card.presenting import Presenting
from loyalpos.services.opening import shop_file
from loyalpos.services.shop_file import Clock, ShopFile
from loyalpos.services.view.card_view import Presented
from loyalpos.store.connection import connect_readonly, reading
from loyalpos.store.folder import check_header

Tell = Callable[[str], Presented]


@contextmanager
def telling(folder: Path, clock: Clock) -> Iterator[Tell]:
    """Open the shop in ``folder`` beside a till that may be running, and answer for its codes.

    Unlike the till, it never pauses after unknown codes: who can read the file needs no guesses.

    :raises Trouble: FILE_MISSING, FILE_DAMAGED, FILE_NOT_A_SHOP, FILE_NEWER, or what SQLite says.
    """
    path = shop_file(folder)
    check_header(path)
    db = connect_readonly(path)
    try:
        with reading():
            file = ShopFile(path, db, clock)
            views = CardViews(file)
            yield lambda text: Presenting(file, views).present(text)
    finally:
        db.conn.close()
