"""What the counter sees of a customer: balances, vouchers, last acts, what to say, and why."""
