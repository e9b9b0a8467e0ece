"""Many patterns tried as if they were one: each only where a word stands that it cannot do without."""

import re
from collections.abc import Collection, Iterator
from functools import cache


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


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
