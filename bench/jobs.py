"""What one job a reminder costs in APScheduler: in memory (python-telegram-bot's JobQueue) or in its SQL store."""

import json
from dataclasses import dataclass

from bench.api import Api
from bench.processes import child
from bench.run import Bench


@dataclass(frozen=True, kw_only=True, slots=True)
class JobCost:
    """What that many daily jobs cost.

    `adding` seconds to add them all, `start` seconds from an empty process until they are waiting again, `tick`
    milliseconds to find that nothing is due, `memory` and `size` (of the file) MB. A due job costs `due` milliseconds
    of processor time, and `due_rate` run a second.
    """

    jobs: int
    adding: float
    start: float
    tick: float
    memory: float
    size: float
    due: float
    due_rate: float


async def job_cost(bench: Bench, api: Api, rival: str, jobs: int) -> JobCost:
    """Measure `job_queue` or `job_store`; what was measured before in this run is not measured again."""
    if (rival, jobs) not in bench.known:
        await api.rules()
        file = bench.databases.folder / f"{rival}-{jobs}.db"
        async with child(f"bench.rivals.{rival}", api.url, str(jobs), str(file)) as process:
            bench.known[rival, jobs] = JobCost(**json.loads(await process.line()))
        file.unlink(missing_ok=True)
    found = bench.known[rival, jobs]
    assert isinstance(found, JobCost)
    return found
