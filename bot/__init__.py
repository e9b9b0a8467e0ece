"""Nape: the application."""
