"""Chance that can be thrown again: the same question always gets the same answer, in every process."""

from hashlib import blake2b


def chance(*parts: object) -> float:
    """Return a number in [0, 1) that depends on nothing but `parts`."""
    digest = blake2b("|".join(map(str, parts)).encode(), digest_size=6).digest()
    return int.from_bytes(digest) / 2**48
