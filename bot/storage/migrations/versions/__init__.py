"""One file for each change of the schema; additive first, so that old and new replicas run side by side."""
