"""A bare aiohttp client posts the same bytes: `python -m bench.rivals.bare_client URL MANY CONNECTIONS`."""

import asyncio
import json
import sys
import time

import aiohttp

from bench.rivals.posting import contents, in_parallel


async def main(url: str, many: int, connections: int) -> None:
    """Post the samples over and over, read each answer; print seconds and processor time."""
    samples = contents()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=connections)) as session:

        async def post(number: int) -> None:
            kind, content = samples[number % len(samples)]
            headers = {"Content-Type": kind}
            async with session.post(f"{url}/bot1:bench/sendMessage", data=content, headers=headers) as answer:
                await answer.read()

        began, used = time.perf_counter(), time.process_time()
        await in_parallel(post, many, connections)
        print(json.dumps({"seconds": time.perf_counter() - began, "cpu": time.process_time() - used}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
