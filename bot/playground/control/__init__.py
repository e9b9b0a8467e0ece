"""The world outside the Bot API: people, the clock, and what the page shows."""
