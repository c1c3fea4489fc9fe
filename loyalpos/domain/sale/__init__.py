"""One purchase: what it costs after vouchers, what it earns, and what its return undoes."""
