"""What ours is measured against; each is a process of its own that prints one line of JSON."""
