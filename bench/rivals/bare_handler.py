"""A bare Starlette handler on uvicorn that reads the update and says 200: `python -m bench.rivals.bare_handler`."""

import json
import socket

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


async def receive(request: Request) -> Response:
    """Do the least that can be done with an update."""
    json.loads(await request.body())
    return Response()


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(listener.getsockname()[1], flush=True)
    application = Starlette(routes=[Route("/telegram/bench", receive, methods=["POST"])])
    config = uvicorn.Config(application, lifespan="off", ws="none", log_config=None, access_log=False)
    uvicorn.Server(config).run(sockets=[listener])
