"""How fast it is: measured side by side in one run, printed as a table and as JSON."""
