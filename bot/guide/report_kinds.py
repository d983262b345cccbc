"""The messages that people have posted, apart from the conversation: what they are, and how long they follow."""

from datetime import timedelta
from enum import StrEnum


class Report(StrEnum):
    """What was posted. Each is the kind of a surface."""

    SUMMARY = "summary"
    MAP = "map"
    """A picture: which one stands in the surface's subject (`bot.guide.drawing.Look`)."""
    FIXES = "fixes"
    CANVAS = "canvas"
    DETAILS = "details"
    """All that goes into the thread of a report, once; the subject is the surface of that report."""


LIVE = (Report.FIXES, Report.CANVAS)
"""What people work from: it follows the journey as long as it is there."""
MONTHLY = "report"
"""The monthly report, which goes out of its own accord (`bot.guide.telling`)."""
SETTLING = (Report.SUMMARY, Report.MAP, MONTHLY)
"""What tells how things were: it follows for a day, while the last corrections come in."""
FOLLOWS_FOR = timedelta(hours=24)
