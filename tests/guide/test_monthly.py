"""The monthly report in the guide: once per month, and its details only where it is."""

from bot.guide import monthly, screens, telling
from bot.guide.telling import Telling
from bot.guide.unit import steward
from tests.guide.team import ANNA, WORKSPACE, Team


async def test_a_report_that_slack_never_takes_leaves_nothing_to_come_back_for(team: Team) -> None:
    """Its details are put aside with it; asked for again, the month has its report already."""
    nobody = steward(WORKSPACE)
    posted = await team.does(nobody, monthly.post, team.journey_id)
    again = await team.does(ANNA, monthly.post, team.journey_id)
    assert again.surface.id == posted.surface.id
    await team.does(nobody, screens.cannot_be_shown, posted.surface, "is_archived")
    [details] = [
        one
        for one in await team.does(nobody, telling.behind, team.journey_id)
        if one.kind == Telling.REPORT_DETAILS
    ]
    assert (await team.does(nobody, monthly.read_details, team.journey_id, details)).is_over
