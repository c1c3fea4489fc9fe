"""What people at the counter do, one public method a use case, named as a cashier would say it.

A use case is one transaction and returns one frozen view. Writes also say what they changed.
"""
