"""What happens when a person speaks: one file per conversation, thin."""
