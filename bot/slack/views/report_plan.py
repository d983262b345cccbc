"""What posting a report takes: the button, what it and its windows carry along, and the line below the post."""

from dataclasses import dataclass

from bot.guide.drawing import Look
from bot.guide.posting import Order
from bot.guide.report_kinds import Report
from bot.slack.views.blocks import Block, Element, button, context, safe
from prompts.catalogue import Catalogue

FIXED = "fixed"
"""The box that makes a channel the usual one."""


@dataclass(frozen=True)
class Plan:
    """What a window is about: which report of which journey, where somebody asked for it, and where it goes.

    `fixed` makes the channel the usual one for reports of the journey.
    """

    journey_id: int
    report: Report
    look: Look
    asked_in: str = ""
    channel_id: str = ""
    fixed: bool = False

    def __str__(self) -> str:
        """Write it in short, as buttons and windows carry it along."""
        where = f"{self.asked_in}|{self.channel_id}|{FIXED if self.fixed else ''}"
        return f"{self.journey_id}|{self.report}|{self.look}|{where}"

    @property
    def order(self) -> Order:
        """What the guide is asked to post."""
        return Order(self.report, self.channel_id, self.look, fixed=self.fixed)


def read_plan(text: str) -> Plan:
    """Read what `str` wrote."""
    journey_id, report, look, asked_in, channel_id, fixed = text.split("|")
    return Plan(int(journey_id), Report(report), Look.parse(look), asked_in, channel_id, fixed=bool(fixed))


def post_button(journey_id: int, report: Report, say: Catalogue, look: Look | None = None) -> Element:
    """Give the button that opens the window to post a report."""
    return button(say("summary-post"), "post_report", str(Plan(journey_id, report, look or Look())))


def posted_by_line(posted_by: str, say: Catalogue, in_thread: str) -> Block:
    """Tell below a post who posted it, and what its thread holds: the sentence of the key `in_thread`."""
    name = safe(posted_by) or say("report-somebody")
    return context(f"{say('report-posted-by', name=name)} {say(in_thread)}")
