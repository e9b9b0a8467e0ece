"""What a person reported and what it means. Pure: imports nothing of ours."""
