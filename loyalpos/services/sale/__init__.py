"""A purchase from the quote to its rows: what earns, what is used, what has to be proved."""
