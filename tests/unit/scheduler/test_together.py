"""What waits at the same time is done at once, and nobody pays for another's failure."""

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.together import Together


class Counter:
    """Doubles numbers; keeps the batches it was given. It goes on only when it may."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.may_go_on = asyncio.Event()
        self.most_at_a_time = 0
        self._now = 0

    async def work(self, numbers: Sequence[int]) -> list[int | Exception]:
        self.batches.append(list(numbers))
        self._now += 1
        self.most_at_a_time = max(self.most_at_a_time, self._now)
        await self.may_go_on.wait()
        self._now -= 1
        return [ValueError(str(number)) if number < 0 else 2 * number for number in numbers]


async def begun(together: Together[int, int], numbers: Sequence[int]) -> list["asyncio.Task[int]"]:
    tasks = [asyncio.create_task(together.do(number)) for number in numbers]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return tasks


async def test_one_alone_waits_for_nobody() -> None:
    counter = Counter()
    counter.may_go_on.set()

    assert await Together(counter.work, most=8).do(4) == 8
    assert counter.batches == [[4]]


async def test_what_comes_while_another_is_worked_on_goes_together_afterwards() -> None:
    counter = Counter()
    together = Together(counter.work, most=8)
    first = await begun(together, [1])

    rest = await begun(together, [2, 3, 4])
    counter.may_go_on.set()

    assert await asyncio.gather(*first, *rest) == [2, 4, 6, 8]
    assert counter.batches == [[1], [2, 3, 4]]


async def test_what_fails_is_told_to_whom_it_concerns_alone() -> None:
    counter = Counter()
    counter.may_go_on.set()
    together = Together(counter.work, most=8)

    ended = await asyncio.gather(*await begun(together, [1, -2, 3]), return_exceptions=True)

    assert (ended[0], ended[2]) == (2, 6)
    assert isinstance(ended[1], ValueError)


async def test_a_failure_of_the_whole_is_told_to_all_and_the_next_go_on() -> None:
    broken = [True]

    async def work(numbers: Sequence[int]) -> list[int]:
        if broken.pop():
            raise ConnectionError
        return list(numbers)

    together: Together[int, int] = Together(work, most=2)
    first = await asyncio.gather(together.do(1), together.do(2), return_exceptions=True)
    broken.append(False)

    assert [type(one) for one in first] == [ConnectionError, ConnectionError]
    assert await together.do(3) == 3


async def test_whoever_stops_waiting_does_not_stop_the_work() -> None:
    counter = Counter()
    together = Together(counter.work, most=8)
    impatient, patient = await begun(together, [1, 2])

    impatient.cancel()
    counter.may_go_on.set()

    assert await patient == 4
    with pytest.raises(asyncio.CancelledError):
        await impatient


@given(
    numbers=st.lists(st.integers(-9, 9), max_size=30),
    most=st.integers(1, 7),
    hands=st.integers(1, 4),
)
def test_everybody_gets_their_own_answer(numbers: list[int], most: int, hands: int) -> None:
    async def all_done() -> tuple[Counter, list[int | BaseException]]:
        counter = Counter()
        together = Together(counter.work, most=most, hands=hands)
        tasks = await begun(together, numbers)
        counter.may_go_on.set()
        return counter, await asyncio.gather(*tasks, return_exceptions=True)

    counter, ended = asyncio.run(all_done())

    assert [str(one) if number < 0 else one for number, one in zip(numbers, ended, strict=True)] == [
        str(number) if number < 0 else 2 * number for number in numbers
    ]
    assert sorted(number for batch in counter.batches for number in batch) == sorted(numbers)
    assert all(len(batch) <= most for batch in counter.batches)
    assert counter.most_at_a_time <= hands
