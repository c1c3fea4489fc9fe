"""The promises of the till as frozen values and plain functions.

Standard library only: no Qt, no SQL, no files, no clock and no random source. What the moment is,
which random bits to use and what the shop has set are arguments.
"""
