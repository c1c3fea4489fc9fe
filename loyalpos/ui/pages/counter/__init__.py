"""The counter: scan, see, stamp, give, take back. Start reading at ``page.py``."""

from loyalpos.ui.pages.counter.page import CounterPage

__all__ = ["CounterPage"]
