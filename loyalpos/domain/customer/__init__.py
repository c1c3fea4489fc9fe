"""Who collects: details and consents, how people are found, merged and brought along, and what
they did so far.
"""
