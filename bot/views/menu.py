"""The command menu, in the order in which a person needs it."""

MENU = (
    "relax",
    "checkin",
    "log",
    "today",
    "progress",
    "report",
    "urgent",
    "settings",
    "pause",
    "resume",
    "why",
    "learn",
    "find",
    "export",
    "delete",
    "privacy",
    "language",
    "country",
    "help",
    "start",
)
