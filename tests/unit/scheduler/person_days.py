"""How many person-days the tests of time go through, and whether they go through them in full."""

import os

IN_FULL = bool(os.environ.get("TIME_IN_FULL"))
"""Set TIME_IN_FULL=1 for every plan in every zone; it takes some minutes."""
