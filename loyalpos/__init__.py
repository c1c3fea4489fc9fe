"""LoyalPOS, the loyalty till of a small shop.

Where things live, from the ground up (arrows point down only):

- ``domain``    the promises of the till: cards, programs, stamps, points, vouchers. Plain Python.
- ``paths``     where resources, the shop's data, logs and backups live.
- ``store``     the only SQL: one SQLite file, an append-only ledger, migrations, backups.
- ``paper``     what is printed or shown as a picture: QR codes, card faces, sheets of cards.
- ``devices``   the outside world: keyboard-wedge scanners, pictures and frames with QR codes.
- ``services``  what a cashier does, one method each: present a card, stamp, redeem, undo, register.
- ``ui``        everything Qt: the window, its pages, dialogs and widgets.
- ``cli``       the same services without a window.
- ``app``       builds everything, starts and stops it; the only module that knows all rooms.
"""

__version__ = "0.2.0"
