"""How acts become rows: units with dates, vouchers, levels, and the tallies beside the balance."""
