"""The only SQL: one SQLite file a shop, rows in, domain values out.

``connection`` opens the file and is the one place where SQLite's errors become a ``Trouble``;
``schema`` is the shape of the file, ``migrations`` how older files get there, ``chain`` its seal.
Then one module a noun.
"""
