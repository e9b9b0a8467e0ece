"""Makers of test values, each valid as it is."""

from datetime import UTC, datetime

MOMENT = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
"""A Monday morning."""
