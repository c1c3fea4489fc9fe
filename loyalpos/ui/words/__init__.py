"""Everything that the window says: codes, figures and views become words here, and only here."""
