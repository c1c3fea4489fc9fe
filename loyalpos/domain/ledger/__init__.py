"""The rows of the ledger: units with dates, what is owed and taken back, and why."""
