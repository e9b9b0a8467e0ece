"""One file for each change of the schema; within a hundred each only adds, so that old and new replicas go together."""
