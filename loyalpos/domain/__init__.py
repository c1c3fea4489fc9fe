"""The promises of the till as frozen values and plain functions, a room for each noun of the shop.

Standard library only: no Qt, no SQL, no files, no clock and no random source. What the moment is,
which random bits to use and what the shop has set are arguments. Rooms, from the ground up:

- ``card``       what a QR code and a short code carry
- ``ledger``     rows, units with dates, what is owed, and why
- ``program``    how customers collect and what a full card gives
- ``level``      the ladder that loyal customers climb
- ``promotion``  dated changes of what a purchase earns
- ``customer``   who collects, how people are found, merged and brought along
- ``offer``      standing rules that issue vouchers
- ``sale``       what a purchase costs, earns, and what its return undoes
- ``shop``       the shop, its settings and its people

Beside them stands what every room needs: problems, bounds, business days and tidy text.
"""
