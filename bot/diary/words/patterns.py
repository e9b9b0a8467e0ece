"""Patterns made when first tried, and many tried as if they were one: each only where a word of its own stands."""

import re
from collections.abc import Collection, Iterator
from functools import cache, cached_property


class Patterns:
    """Patterns as alternatives of one, each written behind its telling words: `"die|dead: \\bwant to (?:die|be dead)"`.

    A telling word stands in everything its pattern matches; whoever knows which words stand in a text names the
    patterns to try. A pattern is made when it is first tried.
    """

    def __init__(self, *written: str) -> None:
        split = [one.partition(": ") for one in written]
        self.telling = tuple(telling for telling, _, _ in split)
        self.patterns = tuple(pattern for _, _, pattern in split)

    def find(self, line: str, tried: Collection[int]) -> Iterator[re.Match[str]]:
        """Find what the patterns of these numbers match, from left to right, as `finditer` finds alternatives."""
        compiled = [_compiled(self.patterns[number]) for number in sorted(tried)]
        at = 0
        while matches := [match for pattern in compiled if (match := pattern.search(line, at)) is not None]:
            first = min(matches, key=re.Match[str].start)
            yield first
            at = first.end()


class LatePattern:
    """A pattern that is made when it is first tried, because few texts come so far."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def search(self, text: str) -> re.Match[str] | None:
        """Find it anywhere."""
        return self._made.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """Find it at the beginning."""
        return self._made.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find it wherever it stands."""
        return self._made.finditer(text)

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self.pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
