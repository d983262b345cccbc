"""Only members of a journey's channel may see or change it; for anybody else it does not exist."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import wraps
from typing import Any

import pytest

import bot.guide
from bot.coach.proposals import Coached, Kind, Line, Proposal
from bot.coach.requests import Task
from bot.guide import (
    care,
    finding,
    fix_forms,
    fixing,
    forms,
    home,
    reports,
    satisfaction,
    score_asking,
    score_care,
    score_forms,
    screens,
    start,
    walking,
    walks,
)
from bot.guide.coached import asking, finishing, notes, talks
from bot.guide.coached.asked import Asked, Place
from bot.guide.drawing import Look
from bot.guide.errors import NoJourneyHere, NoSuchJourney, NothingToRestore
from bot.guide.listening import Heard, Outcome, Typed
from bot.guide.posting import Order
from bot.guide.preferences import Choices, JourneyChoices
from bot.guide.questions import Question, Topic
from bot.guide.report_kinds import Report
from bot.guide.round_pains import Pain
from bot.guide.start import Opening
from bot.guide.unit import Person, Unit, steward
from bot.guide.walk_plans import Later
from bot.guide.walking import Wishes
from bot.guide.walks import Told
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from bot.journey.parts import FixStatus
from bot.journey.satisfaction.values import Batch, Scale, Score, Source
from bot.journey.walks import Outcome as WentSo
from tests.guide.team import ANNA, BO, CAS, CHANNEL, ELSEWHERE, TOUCHPOINT, WORKSPACE, Team, designed, person

Action = Callable[..., Any]
MISSING = 10_000_000
THREAD = Place(CHANNEL, "7.7", Language.NL)

NOT_FOR_PEOPLE = {
    "screens.load",  # reads for others, who have asked whether the person may see it
    "screens.behind",  # these three bring our messages up to date, in nobody's name
    "screens.was_shown",
    "screens.cannot_be_shown",
    "posting.behind",  # and these do so for what was posted
    "posting.content",
    "drawing.sight_of",  # of a journey that was loaded for who may see it
    "drawing.stale_of",
    "reports.summary_of",
    "fixing.read_for_all",  # for a channel in which a list was posted
    "fixing.waiting_among",  # of journeys that were listed for who may see them
    "voting.read_votes",  # of a journey that was loaded
    "reminding.due",  # what is said later, in nobody's name
    "reminding.remind",
    "reminding.read_reminder",
    "reminding.read_question",
    "monthly.month_before",
    "monthly.post",
    "monthly.read_post",
    "monthly.read_details",
    "appointments.make",  # what is planned by actions that loaded the journey
    "appointments.cancel",
    "appointments.kinds_planned",
    "reminded.care_of",  # of a journey that was loaded
    "rhythm_forms.with_rhythm",  # of a journey that was loaded
    "telling.tell",  # as is what we tell of our own accord
    "telling.tell_anew",
    "telling.show_later",
    "telling.change_content",
    "telling.stands_in",  # and these bring it up to date
    "telling.behind",
    "telling.language_of",
    "score_keys.use_key",  # by a survey tool that brought the key
    "handing_in.hand_in_records",
    "handing_in.hand_in_table",
    "notes.tell_note",  # with a note about a journey that was loaded
    "notes.answered",
    "notes.read_note",  # for whoever it is meant
    "halting.halt",  # what Slack says of a channel is nobody's doing
    "screens.kinds_behind",  # in nobody's name
    "claiming.claim",  # who posts a message
    "claiming.release",
    "score_months.today_of",  # of a journey that was loaded
    "score_results.withdraw",  # of scores whose journey was loaded, as are the two below
    "score_results.touched_by",
    "score_results.settle_questions",
    "score_asking.ask",  # what is asked of our own accord
    "score_asking.ask_again",
    "score_asking.read_question",
    "coach_choices.record_calls",  # what the model did is counted by us
    "preferences.of_person",  # in what language we speak to somebody
    "hours.hours_of",  # of a journey that was loaded, as are the six below
    "walking.bring",
    "walking.tell_walks_anew",
    "walk_plans.bring_again",
    "round_report.round_before",
    "round_report.names_of",
    "round_pages.read_round",  # these three bring our messages up to date
    "round_pages.read_summary",
    "round_pages.read_walk",
    "asked.request_of",  # of what was asked by who may ask it
    "finishing.finish",  # and the coach answers in nobody's name
    "finishing.stands_at",
    "finishing.still_thinking",
    "pages.read_coached",
    "as_it_stands.standing",
    "as_it_stands.with_undone",
    "taking.show_undone",
    "talks.was_said",
    "coach_choices.leave_of",  # in a unit that loaded the journey
}
WITHOUT_A_JOURNEY = {
    "coach_choices.read",
    "coach_choices.choose",
    "finding.listed",
    "fixing.waiting_for",
    "home.read",
}
BEGINNING = {"start.start", "start.place", "care.take_in"}
"""What anybody may do in a channel of their own."""


def actions() -> dict[str, Action]:
    """Find all that somebody can have the guide do: public functions of a unit that need nothing loaded."""
    found = {}
    for module in pkgutil.walk_packages(bot.guide.__path__, "bot.guide."):
        source = importlib.import_module(module.name)
        short = module.name.rpartition(".")[2]
        for name, function in inspect.getmembers(source, inspect.isfunction):
            parameters = list(inspect.signature(function).parameters)
            own = function.__module__ == source.__name__ and not name.startswith("_")
            if own and parameters[:1] == ["unit"] and "loaded" not in parameters:
                found[f"{short}.{name}"] = function
    return {name: found[name] for name in found if name not in NOT_FOR_PEOPLE}


async def given_to_all(team: Team, title: str = "Van vraag tot 8") -> dict[str, Any]:
    """Make a journey with something of everything; gives what an action may be asked about, by parameter.

    What only one action or one module takes has its name before that of the parameter.
    """
    await team.takes_in(designed(title))
    await team.answers(ANNA, TOUCHPOINT)
    await team.says(BO, "telefoon: belt")
    fix_form = await team.does(ANNA, fix_forms.open_form, team.journey_id)
    await team.does(ANNA, fix_forms.submit, fix_form.id, {"text": "Vaste dag"})
    journey, question = await team.journey(), await team.question()
    form = await team.opens_form(ANNA, Topic.GOAL)
    fix_form = await team.does(ANNA, fix_forms.open_form, team.journey_id)
    findings = (await team.does(ANNA, reports.status, team.journey_id)).findings
    scored = await team.does(ANNA, satisfaction.take, team.journey_id, _scores(7))
    opened = await team.does(ANNA, score_care.open_scores, team.journey_id, scored.batch_id or 0)
    score_form = await team.does(ANNA, score_forms.open_form, team.journey_id, typed={"text": "8, 9"})
    await team.does(ANNA, score_forms.look_at_form, score_form.id, {"text": "8, 9"}, None)
    round_id = await team.does(ANNA, walking.start_by_hand, team.journey_id, [ANNA], Wishes())
    [walk] = await team.walks(round_id)
    step_id = journey.steps[0].id
    told = Told(WentSo.BROKEN, "twee dagen geen antwoord")
    await team.does(ANNA, walks.answer, walk.id or 0, step_id, told)
    [met] = await team.observations(round_id)
    ideas = await team.does(ANNA, asking.suggest, team.journey_id, question)
    line = Proposal(id="1", kind=Kind.STEP, text="Leest een review", effect=Line(question="steps"))
    await team.does(steward(WORKSPACE), finishing.finish, ideas.id, Coached(proposals=[line]))
    await team.does(ANNA, talks.begin_talk, team.journey_id, None, THREAD)
    talk = await team.does(ANNA, talks.going_on_in, THREAD.channel_id, THREAD.thread_ts)
    pasted = await team.does(ANNA, notes.keep_pasted, CHANNEL, team.thread, "De klant wacht.")
    notes_form = await team.does(ANNA, notes.open_form, team.journey_id)
    return {
        "coached_id": ideas.id,
        "proposal_id": "1",
        "is_good": True,
        "is_report": False,
        "begun": ideas,
        "asked": Asked(task=Task.COACH),
        "text": "waar verliezen we klanten?",
        "in_private": False,
        "place": THREAD,
        "play_id": talk.id if talk else 0,
        "from_step": step_id,
        "notes": "De klant wacht.",
        "source": "Bo",
        "notes.form_id": notes_form.id,
        "notes.files": [],
        "notes.typed": {"notes": "De klant wacht."},
        "notes.read_pasted.form_id": pasted,
        "taking.text": "Leest een review",
        "taking.shown": None,
        "journey_id": team.journey_id,
        "draft_id": (await team.draft()).id,
        "change_id": (await team.changes())[-1].id,
        "form_id": form.id,
        "channel_id": CHANNEL,
        "thread_ts": team.thread,
        "typed_message": Typed(CHANNEL, team.thread, "1.1", "telefoon: belt ons"),
        "opening": Opening(CHANNEL, (Journey(title=journey.title),)),
        "journey": Journey(title=journey.title),
        "document": '{"format": "reisgids/1", "journey": {"title": "Van vraag tot 8"}}',
        "name": journey.title,
        "drafts.set_field.name": "emotion",
        "touchpoint_id": journey.touchpoints[0].id,
        "question": question,
        "item_id": "1",
        "persona_id": journey.personas[0].id,
        "key": findings[0].key,
        "code": "company_side",
        "numbers": (1, 2),
        "language": Language.EN,
        "value": 1,
        "day": date(2026, 4, 6),
        "until": date(2026, 5, 1),
        "typed": {"goal": "Een 10", "goal_score": "10"},
        "look": Look(),
        "order": Order(Report.SUMMARY, CHANNEL),
        "surface_id": MISSING,
        "mark": (4, 2),
        "sent": "form:1",
        "fix_id": journey.fixes[0].id,
        "fix_forms.form_id": fix_form.id,
        "fix_forms.typed": {"text": "Vaste tijd"},
        "status": FixStatus.DOING,
        "formula": Formula.RICE,
        "marks": {journey.fixes[0].id: (4, 2)},
        "files": {"steps.csv": "stap\nBelt ons\n"},
        "chosen": Choices(Language.EN),
        "preferences.choose_for_journey.chosen": JourneyChoices(Language.EN, Formula.ICE),
        "key_id": MISSING,
        "given": satisfaction.Given("8, 9"),
        "records": [{"score": 8}],
        "content": b"score\n8\n",
        "batch": _scores(8),
        "batch_id": scored.batch_id,
        "score_id": opened.scores[0].id,
        "corrected": score_care.Corrected("9"),
        "score_care.scale": Scale.ONE_TEN,
        "user_ids": {ANNA.user_id},
        "score_forms.form_id": score_form.id,
        "score_forms.look_at_form.typed": {"text": "8, 9"},
        "score_forms.put_aside.typed": {"text": "8, 9"},
        "score_forms.open_form.typed": {"text": "8, 9"},
        "score_forms.scale": "0-10",
        "score_forms.file": None,
        "score_forms.text": f"{journey.title} 8",
        "score_asking.subject": "2026-02/UANNA",
        "said": score_asking.Said.UNKNOWN,
        "period": "2026-03-02",
        "people": [ANNA, BO],
        "wishes": Wishes(),
        "round_id": round_id,
        "walk_id": walk.id,
        "step_id": step_id,
        "told": told,
        "walks.answer_all.told": {step_id: told},
        "walks.until": Later.TOMORROW,
        "walk_plans.until": Later.TOMORROW,
        "to": BO,
        "present": {ANNA.user_id, BO.user_id},
        "walk_forms.kind": "walk_note",
        "part": step_id,
        "observation_id": met.id,
        "pain": Pain("Geen antwoord", "Binnen een dag antwoorden"),
        "shown": JourneyChoices(Language.NL, Formula.IMPACT_EFFORT),
        "is_on": True,
        "daily": 100,
        "task": Task.COACH,
        "journey_ids": (team.journey_id,),
    }


def _scores(score: float) -> Batch:
    return Batch(Source.COMMAND, (Score(score, date(2026, 2, 3)),))


def unknown_to_all(real: dict[str, Any]) -> dict[str, Any]:
    """Give the same with ids that nothing has."""
    nowhere = "C999"
    return real | {
        "journey_id": MISSING,
        "draft_id": MISSING,
        "change_id": MISSING,
        "form_id": MISSING,
        "round_id": MISSING,
        "walk_id": MISSING,
        "coached_id": MISSING,
        "play_id": MISSING,
        "notes.read_pasted.form_id": MISSING,
        "notes.form_id": MISSING,
        "observation_id": MISSING,
        "fix_forms.form_id": MISSING,
        "score_forms.form_id": MISSING,
        "score_forms.text": "Nergens 8",
        "journey_ids": (MISSING,),
        "channel_id": nowhere,
        "typed_message": Typed(nowhere, "9.9", "9.9", "telefoon: belt ons"),
        "opening": Opening(nowhere, (Journey(title="Nergens"),)),
        "name": "Nergens",
    }


async def outcome(team: Team, who: Person, action: Action, known: dict[str, Any]) -> object:
    """Let somebody try an action; gives what came of it or why it was refused."""
    arguments = {}
    module = action.__module__.rpartition(".")[2]
    for name, parameter in list(inspect.signature(action).parameters.items())[1:]:
        narrowed = [f"{module}.{action.__name__}.{name}", f"{module}.{name}", name]
        if name == "typed" and parameter.annotation in {Typed, "Typed"}:
            arguments[name] = known["typed_message"]
        elif given := [key for key in narrowed if key in known]:
            arguments[name] = known[given[0]]
        else:
            assert parameter.default is not parameter.empty, (
                f"say in this test what {name} of {action} may be"
            )
    try:
        return await team.does(who, action, **arguments)
    except bot.guide.errors.GuideError as error:
        return type(error), error.values
    except TakenBack:
        return "did something"


class TakenBack(Exception):
    """Something was done, and is not to be stored."""


def tried(action: Action) -> Action:
    """Make an action that does the same, and then takes it back."""

    @wraps(action)
    def trial(unit: Unit, **arguments: Any) -> None:
        action(unit, **arguments)
        raise TakenBack

    return trial


async def all_that_is_stored(team: Team) -> object:
    """Read all that an action could have changed."""
    changes = [(row.id, row.undone) for row in await team.changes()]
    return await team.screen(), changes, await team.drafts()


@pytest.mark.parametrize(
    "outsider",
    [
        person("Dana", channels=(ELSEWHERE,)),
        person("Dana", channels=()),
        person("Dana", workspace="T2", channels=(CHANNEL,)),
        person("Anna", workspace="T2", channels=(CHANNEL,)),
        replace(ANNA, channels=frozenset({ELSEWHERE})),
    ],
    ids=["elsewhere", "nowhere", "other workspace", "same id in another workspace", "left the channel"],
)
async def test_every_action_answers_an_outsider_as_if_the_journey_did_not_exist(
    team: Team, outsider: Person
) -> None:
    """Whatever is asked for by id, the answer is the same as for an id that nothing has; nothing changes."""
    real = await given_to_all(team)
    missing = unknown_to_all(real)
    before = await all_that_is_stored(team)
    refused: object = (NoSuchJourney, {})
    for name, action in actions().items():
        if name in WITHOUT_A_JOURNEY or (name in BEGINNING and CHANNEL in outsider.channels):
            continue
        asks = set(inspect.signature(action).parameters)
        shown = await outcome(team, outsider, action, real)
        own_form = "form_id" in asks and outsider.user_id == ANNA.user_id and shown == refused
        assert own_form or shown == await outcome(team, outsider, action, missing), name
        if {"journey_id", "draft_id", "change_id"} & asks:
            assert shown == refused, name
    assert await all_that_is_stored(team) == before


async def test_every_action_does_something_for_a_member(team: Team) -> None:
    """Else the test above would pass with actions that always refuse. Each finds all as it was: none is stored."""
    real = await given_to_all(team)
    for name, action in actions().items():
        if name != "care.restore":
            assert await outcome(team, ANNA, tried(action), real) != (NoSuchJourney, {}), name
    await team.does(BO, care.delete, team.journey_id)
    assert await outcome(team, ANNA, tried(care.restore), real) == "did something"


async def test_an_outsider_does_not_learn_that_a_journey_was_deleted(team: Team) -> None:
    """Nor bring it back."""
    await team.does(ANNA, care.delete, team.journey_id)
    dana = person("Dana", channels=(ELSEWHERE,))
    with pytest.raises(NoSuchJourney):
        await team.does(dana, care.restore, team.journey_id)
    with pytest.raises(NothingToRestore):
        await team.does(dana, care.restorable, CHANNEL)


async def test_an_outsider_finds_no_titles(team: Team) -> None:
    """Neither in the list, nor on their page, nor by name, nor by a title that is taken elsewhere.

    Also not where they took a fix before they left the channel.
    """
    dana = person("Dana", channels=(ELSEWHERE,))
    form = await team.does(ANNA, fix_forms.open_form, team.journey_id)
    await team.does(ANNA, fix_forms.submit, form.id, {"text": "Vaste dag", "owner_id": dana.user_id})
    assert (await team.does(person("Dana"), fixing.waiting_for)).mine
    assert await team.does(dana, fixing.waiting_for) == fixing.Waiting([], [])
    page = await team.does(dana, home.read)
    assert (page.journey_count, page.waiting_count) == (0, 0)
    assert await team.does(dana, finding.listed) == []
    with pytest.raises(NoSuchJourney):
        await team.does(dana, finding.meant, ELSEWHERE, "Van bericht tot klant")
    with pytest.raises(NoJourneyHere):
        await team.does(dana, finding.meant, CHANNEL)
    await team.start("Van bericht tot klant", by=dana, channel=ELSEWHERE)
    assert [listed.channel_id for listed in await team.does(dana, finding.listed)] == [ELSEWHERE]


async def test_a_workspace_does_not_see_another_one_with_the_same_channel_and_title(team: Team) -> None:
    """Ids of channels and people may be the same by chance."""
    twin = person("Anna", workspace="T2")
    opening = start.Opening(CHANNEL, (Journey(title="Van bericht tot klant"),))
    [theirs] = await team.does(twin, start.start, opening)
    assert [listed.id for listed in await team.does(twin, finding.listed)] == [theirs]
    assert [listed.id for listed in await team.does(ANNA, finding.listed)] == [team.journey_id]
    elsewhere = screens.watcher("T2")
    assert await team.guide.do(elsewhere, screens.behind, team.journey_id) is None
    with pytest.raises(NoSuchJourney):
        await team.guide.do(elsewhere, screens.load, team.journey_id)
    surface = screens.Surface(
        (await team.screen()).newest_question_id or 0, "question", "", CHANNEL, None, 99
    )
    await team.guide.do(elsewhere, screens.cannot_be_shown, surface, "channel_not_found")
    await team.guide.do(elsewhere, screens.was_shown, surface, "6.6")
    await team.says(CAS, "sla over")
    found = await team.guide.do(screens.watcher("T1"), screens.behind, team.journey_id)
    assert found is not None
    assert "6.6" not in {shown.ts for shown in found[1]}


async def test_nobody_sends_in_or_closes_the_form_of_another(team: Team) -> None:
    """A form belongs to who opened it, also among members."""
    form = await team.opens_form(ANNA, Topic.STRATEGY)
    assert await team.does(BO, forms.keep_typed, form.id, {"strategy": "van Bo"}) is None
    with pytest.raises(bot.guide.errors.AlreadyDone):
        await team.sends_in(BO, form, {"strategy": "van Bo"})
    assert (await team.opens_form(ANNA, Topic.STRATEGY)).fields == {"strategy": ""}


async def test_talk_in_another_channels_thread_of_the_same_time_is_not_heard(team: Team) -> None:
    """A thread is known by its channel and its time together."""

    def hear(unit: Unit) -> Outcome:
        return bot.guide.listening.hear_message(unit, Typed(ELSEWHERE, team.thread, "1.1", "van a tot b"))

    dana = person("Dana", channels=(CHANNEL, ELSEWHERE))
    assert (await team.does(dana, hear)).heard == Heard.NOTHING
    assert await team.question() == Question(Topic.BOUNDS)
