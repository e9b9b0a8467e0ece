"""What can go wrong between Nape and its database, each in one clear sentence that never shows a password."""


class StorageError(Exception):
    """Any failure of storage that has a name."""


class BadDatabaseUrl(StorageError):
    """The database URL cannot be understood or names a database Nape does not speak to."""


class DatabaseUnreachable(StorageError):
    """The database did not answer, or is not one."""


class Deadlocked(DatabaseUnreachable):
    """Two transactions waited for each other, and this one was ended; alone it may well succeed."""


class SchemaTooOld(StorageError):
    """The tables are missing or older than this version of Nape."""


class SchemaTooNew(StorageError):
    """The tables were made by a newer version of Nape."""


class UnknownPerson(StorageError):
    """This person is not, or no longer, on file."""


class UnknownRecord(StorageError):
    """This record does not exist, or belongs to somebody else."""


class UnreadableRecord(StorageError):
    """What is stored does not fit the record it should be."""


class SlotTaken(StorageError):
    """A delivery for this slot exists already; a slot is filled once for ever."""


class ReadOnlyTransaction(StorageError):
    """Something tried to write inside a transaction opened for reading."""
