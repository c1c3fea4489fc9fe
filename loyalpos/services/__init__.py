"""What people at the counter do, one public method a use case, named as a cashier would say it.

A use case is one transaction and returns one frozen view. Writes also say what they changed.
``opening`` puts them together; ``till`` is the counter. Rooms, from the ground up:

- ``view``      the frozen answers that pages paint from
- ``booking``   how acts become rows
- ``sale``      a purchase, from the quote to its rows
- ``card``      what the counter sees of a customer, and why
- ``returns``   undo, returns and corrections
- ``customer``  registering, finding, cards and gifts
- ``merge``     two customers become one, and two again
- ``promise``   programs, offers, promotions and levels of the owner
- ``day``       what a new business day brings
- ``staff``     people, rights and PINs
- ``sample``    a believable shop to try things on
"""
