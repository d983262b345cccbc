"""The coach plays the customer by rules: from the map, in the first person, and honest about what is not there."""

import pytest

from bot.coach.playing import by_rules, next_step
from bot.coach.proposals import TEXT, Added, Coached, Kind, Line, Turn
from bot.coach.requests import Play
from bot.journey import edit
from bot.journey.hearing import QuestionKind, hear, read_touchpoint
from bot.journey.language import Language
from bot.journey.parts import InsightKind
from tests.coach.golden.maps import journey


def play(name: str, number: int, who: str = "", said: str = "", turns: int = 0) -> Coached:
    """Play at a step of a journey, as somebody."""
    walked = journey(name)
    persona = next((one.id for one in walked.personas if one.name == who), None)
    talk = tuple(Turn(text="ja") for _ in range(turns))
    language = Language(name[-2:])
    return by_rules(Play(walked, language, walked.steps[number - 1].id, persona, said, talk))


def test_a_step_is_told_in_the_first_person() -> None:
    """What happens, what I think, how I feel, what annoys me."""
    told = play("example-nl", 3, "Sanne").text
    assert told.startswith("Ik mail")  # the heading says who, and at which step
    assert play("example-nl", 1, "Sanne").text.startswith("Ik ben Sanne.\n")
    for said in (
        "Ik mail heen en weer over mijn doelen (e-mail)",
        "“Dit heb ik gisteren al verteld.”",
        "Wat me hier stoort: ik moet mijn verhaal",
    ):
        assert said in told
    told = play("example-en", 3, "Sanne").text
    assert "I mail back and forth about my goals" in told
    assert "What bothers me here: I have to tell my story to two people." in told


def test_what_is_not_on_the_map_is_said_plainly() -> None:
    """And noted as unknown."""
    told = play("bakery-nl", 3, "Fatima")
    assert "Wat ik hier denk, staat niet op de kaart." in told.text
    assert told.unknown == ["Wat ik hier denk, staat niet op de kaart"]
    assert not play("example-nl", 3, "Sanne").unknown


def test_what_others_meet_is_not_mine() -> None:
    """Their names are told, and nothing else of it."""
    told = play("bakery-nl", 2, "Henk").text
    assert "Wel over Fatima, maar dat ben ik niet." in told
    assert "noten" not in told


def test_feelings_are_told_in_other_words_from_turn_to_turn() -> None:
    """So that a walk of thirteen steps does not drone."""
    said = {play("example-nl", 10, "Mark", turns=turns).text for turns in range(3)}
    assert len(said) == 3


def test_what_is_told_is_named() -> None:
    """The step, the persona and the facts, each once and all of them there."""
    named = play("example-nl", 10, "Mark").named
    assert named[:2] == ["s19", "p24"]
    assert {"t91", "i92", "t95", "i96", "i94"} <= set(named)
    assert len(named) == len(set(named))


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Wat denk je dan?", "Ik denk dan: “Waarom staat dat er niet gewoon?”"),
        ("Waar erger je je aan?", "Wat me stoort: nergens een bedrag te vinden."),
        ("Hoe bereik ik je het liefst?", "Zo bereik je me het liefst: telefoon, e-mail, andere ondernemers."),
        ("En daarna?", "Daarna komt stap 5: “Boekt een kennismaking”."),
        ("Wat zou je helpen?", "Wat zou helpen: een pagina met vanaf-bedragen en drie rekenvoorbeelden."),
        ("Ok, naar de volgende stap graag", "Daarna komt stap 5"),
        ("Vertel eens verder", "Ik zoek wat het ongeveer kost (website)."),
        ("Dankjewel", "Ik luister."),
        ("Wat was er hiervoor?", "Hiervoor was stap 3: “Praat verder via e-mail of LinkedIn”."),
    ],
)
def test_questions_are_answered_from_the_map(said: str, answer: str) -> None:
    """By what they ask for."""
    assert answer in play("example-nl", 4, "Mark", said).text


def test_what_stands_at_another_step_is_told_with_its_place() -> None:
    """So that nobody looks for it here."""
    told = play("example-nl", 2, "Mark", "Hoe was de offerte?")
    assert told.text.startswith("Bij stap 10, “Krijgt een offerte met prijzen”: ")
    assert "s19" in told.named


@pytest.mark.parametrize(
    ("name", "said"), [("example-nl", "Heb je een hond?"), ("example-en", "Do you own a dog?")]
)
def test_what_the_map_does_not_tell_is_never_made_up(name: str, said: str) -> None:
    """It says so, and that a real customer would know."""
    told = play(name, 4, "Mark", said)
    assert told.unknown == [said]
    assert told.text in {
        "Dat kan ik je niet vertellen: het staat niet op de kaart. Vraag het een echte klant, en zet het er dan bij.",
        "That I can’t tell you: it isn’t on the map. Ask a real customer, and put it there.",
    }


def test_the_ends_of_the_journey_are_told() -> None:
    """What comes after the last step is not on the map."""
    walked = journey("bakery-nl")
    assert next_step(walked, walked.steps[0].id) == walked.steps[1].id
    assert next_step(walked, walked.steps[-1].id) is None
    assert next_step(walked, "s99") is None
    assert "laatste stap" in play("bakery-nl", 5, "Fatima", "en dan?").text


def test_a_bad_feeling_without_reason_becomes_a_pain_point() -> None:
    """With what the customer thinks there; taken, it is one of that touchpoint."""
    walked = journey("bakery-nl")
    touchpoint = next(one for one in walked.touchpoints if one.emotion == -2)
    [pain, missing] = play("bakery-nl", 3, "Fatima").proposals
    assert (pain.kind, pain.about) == (Kind.PAIN, "stap 3 · webwinkel")
    assert isinstance(pain.effect, Added)
    changed, added = edit.add(
        walked, pain.effect.collection, **pain.effect.fields, **{pain.effect.field: pain.text}
    )
    assert [one.id for one in changed.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)] == [added]
    assert missing.kind is Kind.MISSING


def test_a_pain_point_of_the_persona_is_offered_where_the_map_speaks_of_it() -> None:
    """Not at every step, and not where somebody works on it."""
    walked = journey("example-nl").model_copy(deep=True)
    walked = edit.change(walked, "fixes", "f118", pain_ids=[])
    for insight in [one for one in walked.insights if one.id == "i84"]:
        walked = edit.remove(walked, "insights", insight.id)
    texts = [one.text for one in by_rules(Play(walked, Language.NL, "s18", "p23")).proposals]
    assert "Als hij nu maar niets vraagt wat ik niet weet." in texts
    assert by_rules(Play(walked, Language.NL, "s10", "p23")).proposals == []


def test_where_the_map_says_it_already_nothing_is_offered() -> None:
    """A proposal that is known is a nuisance."""
    for number in (3, 10, 11):
        assert play("example-nl", number, "Sanne").proposals == []
        assert play("example-en", number, "Mark").proposals == []


@pytest.mark.parametrize(
    ("name", "who"), [("bakery-nl", "Fatima"), ("gym-en", "Priya"), ("bare-nl", ""), ("bare-en", "")]
)
def test_a_missing_touchpoint_is_offered_as_a_line_that_is_heard_right(name: str, who: str) -> None:
    """What the draft makes of it is the step's text, on a channel and for the persona."""
    walked = journey(name)
    number = next(at for at, step in enumerate(walked.steps, start=1) if not walked.touchpoints_of(step.id))
    [missing] = [one for one in play(name, number, who).proposals if one.kind is Kind.MISSING]
    assert isinstance(missing.effect, Line)
    assert missing.effect.question == f"touchpoint:{walked.steps[number - 1].id}"
    line = missing.effect.form.replace(TEXT, missing.text)
    [item] = hear(line, QuestionKind.TOUCHPOINT).items
    heard = read_touchpoint(item.text, [who])
    assert heard.doing.casefold() == walked.steps[number - 1].text.casefold()
    assert heard.persona == who


def test_a_step_that_is_gone_is_no_error() -> None:
    """Somebody else may have removed it a moment ago."""
    told = by_rules(Play(journey("bakery-nl"), Language.NL, "s99"))
    assert told.text.startswith("Deze stap staat niet meer op de kaart")


def test_a_persona_that_is_gone_is_nobody_in_particular() -> None:
    """The walk goes on."""
    told = by_rules(Play(journey("example-nl"), Language.NL, "s13", "p999"))
    assert told.text.startswith("Ik lees beoordelingen")


@pytest.mark.parametrize("language", list(Language))
def test_hostile_words_call_nobody_and_lead_nowhere(language: Language) -> None:
    """Whoever typed them into the journey."""
    told = play(f"hostile-{language}", 1, "System")
    said = [told.text, *told.unknown, *(f"{one.text}{one.why}{one.quote}" for one in told.proposals)]
    assert not [one for one in said if any(sign in one for sign in ("<", "@", "://", "]("))]


def test_words_of_another_language_stand_as_they_are() -> None:
    """They are quoted, and not made into a sentence of ours."""
    walked = journey("example-nl")
    told = by_rules(Play(walked, Language.EN, walked.steps[2].id, walked.personas[0].id)).text
    assert "“Mailt heen en weer over haar doelen”" in told
    assert "“Moet haar verhaal aan twee mensen vertellen”" in told
