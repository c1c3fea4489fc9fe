"""Standing rules that issue vouchers, and whom they are for."""
