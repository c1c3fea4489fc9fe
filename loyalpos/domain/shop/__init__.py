"""The shop itself: its profile, its settings and the people who work there."""
