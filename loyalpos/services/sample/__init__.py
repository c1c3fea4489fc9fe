"""A believable shop to try things on, made by the till's own use cases with a clock that runs fast.

Same seed, same story; only the codes on the cards and the ids differ, as everywhere.
"""

from loyalpos.services.sample.premises import IN_ENGLISH, Premises
from loyalpos.services.sample.writing import SampleSize, write_sample

__all__ = ["IN_ENGLISH", "Premises", "SampleSize", "write_sample"]
