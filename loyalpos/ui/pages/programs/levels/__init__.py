"""Levels on the programs page: the ladder, and what each level gives."""
