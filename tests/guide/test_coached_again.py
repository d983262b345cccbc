"""What is not asked, and not proposed, twice; and what may be asked again at once."""

from bot.coach.proposals import By, Coached, Kind, Line
from bot.coach.reasons import Reason
from bot.guide.coached import asking, finishing, talks
from bot.guide.coached.asked import Place
from bot.journey.language import Language
from tests.guide.team import ANNA, BO, Team, designed
from tests.guide.test_coached import GOAL, NOBODY, page_of, proposed


async def test_who_asks_again_after_the_model_failed_asks_the_model(team: Team) -> None:
    """What stands there are the fixed tips; where nothing failed, they would be the same again."""
    tip = proposed("Een 8", Line(question="goal"), Kind.GOAL)
    for reason, is_asked in ((Reason.UNAVAILABLE, True), (Reason.SLOW, True), (Reason.SPENT, False)):
        begun = await team.does(ANNA, asking.suggest, team.journey_id, GOAL)
        answer = Coached(proposals=[tip], by=By.RULES, reason=reason)
        await team.does(NOBODY, finishing.finish, begun.id, answer)
        again = await team.does(BO, asking.suggest, team.journey_id, GOAL)
        assert (again.request is not None) == is_asked, reason
        await team.does(NOBODY, finishing.finish, again.id, Coached(text="klaar"))


async def test_what_a_talk_proposed_stands_above_and_is_not_proposed_again(team: Team) -> None:
    """Another talk may well run into the same."""
    await team.takes_in(designed(steps=["Belt", "Tekent"]))
    pain = proposed("Moet lang wachten", Line(question="steps"), Kind.PAIN)
    counts = []
    for place in (Place("D1", "", Language.NL), Place("D2", "", Language.NL)):
        first = await team.does(ANNA, talks.begin_talk, team.journey_id, None, place)
        talk = await team.does(ANNA, talks.going_on_in, place.channel_id, "")
        assert talk is not None
        second = await team.does(ANNA, talks.say, talk.id, "Wat stoort je?")
        for begun in (first, second):
            await team.does(NOBODY, finishing.finish, begun.id, Coached(text="Ik wacht.", proposals=[pain]))
            answer = (await page_of(team, begun)).answer
            counts.append(len(answer.proposals) if answer else None)
    assert counts == [1, 0, 1, 0]
