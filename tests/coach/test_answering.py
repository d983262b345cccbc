"""Questions about journeys, answered by rules."""

from datetime import timedelta

import pytest

from bot.coach.answering import by_rules
from bot.coach.proposals import Coached
from bot.coach.requests import Answer, Known
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.walks import Tally
from tests.coach.golden.maps import TODAY, journey


def ask(asked: str, *names: str, walked: dict[str, Tally] | None = None) -> Coached:
    """Ask something of journeys, the first one walked."""
    known = tuple(
        Known(at, journey(name), walked or {} if at == 1 else {}) for at, name in enumerate(names, start=1)
    )
    language = Language(names[0][-2:]) if names else Language.NL
    return by_rules(Answer(known, language, asked, TODAY))


def test_where_customers_are_lost() -> None:
    """Figures first, then where it hurts and what is done about it, with the names of steps and fixes."""
    told = ask("Waar verliezen we klanten?", "example-nl")
    lines = told.text.split("\n")
    assert (
        lines[0]
        == "De meeste klanten haken af in de fase “Ontdekken”: 72 van 400 gaan verder (18%, doel 20%)."
    )
    assert "“Verkennen”: 28 van 72" in lines[1]
    assert "stap 10, “Krijgt een offerte met prijzen”, voor Mark (−2 boos)" in lines[2]
    assert "“Offerte binnen 48 uur, met één totaalbedrag per maand bovenaan” (Joris, 18 december)" in lines[2]
    assert {"p5", "p6", "s19", "t91", "f114"} <= set(told.named)
    assert told.unknown == []


def test_a_step_that_broke_in_the_last_walk_is_told() -> None:
    """It hurts whatever the map says of it."""
    told = ask("Wat gaat er mis?", "example-nl", walked={"s20": Tally(broken=2), "s21": Tally(well=2)})
    assert "werkte dit niet: stap 11, “Tekent digitaal”." in told.text
    assert "s21" not in told.named


def test_without_figures_it_says_so() -> None:
    """And answers with what there is."""
    told = ask("Where do we lose customers?", "bare-en")
    assert told.unknown == [
        "How many customers move on from each phase hasn’t been counted yet",
        "How customers feel isn’t there yet",
    ]
    assert told.text


def test_a_question_about_a_subject_is_answered_about_it_alone() -> None:
    """Nothing of the other steps."""
    told = ask("What is going wrong with the form?", "gym-en").text
    assert "step 3, “Signs up”" in told
    assert "step 5" not in told


def test_what_to_do_first() -> None:
    """What a report would propose, and what comes first after that."""
    told = ask("What should we do first?", "example-en")
    assert told.named[0] == "f115"
    assert "At the top after that: “One shared inbox" in told.text


def test_who_has_what() -> None:
    """By the thing, by the name of who has it, and by that of Slack's people."""
    assert "Joris" in ask("Wie doet de offerte?", "example-nl").text
    told = ask("Wat ligt er bij Lisa?", "example-nl")
    assert {"f113", "f115", "f117"} <= set(told.named)
    assert "f119" not in told.named
    owned = edit.change(journey("bakery-nl"), "fixes", "f21", owner="", owner_id="U1")
    known = (Known(1, owned, names={"U1": "Bo"}),)
    assert "Bo" in by_rules(Answer(known, Language.NL, "Wie doet de ophaaltijden?", TODAY)).text


def test_what_is_late() -> None:
    """By how many days; and that nothing is, where nothing is."""
    assert "(Lisa, 27 november, 3 dagen te laat)" in ask("Wat is er te laat?", "example-nl").text
    assert ask("Is anything overdue?", "gym-en").text == "Nothing is late."
    early = Answer(
        (Known(1, journey("example-nl")),), Language.NL, "Wat is te laat?", TODAY - timedelta(days=2)
    )
    assert "1 dag te laat" in by_rules(early).text


def test_how_satisfied_customers_are() -> None:
    """Against the goal, and as people count: one customer, many customers, an unknown number."""
    assert ask("Hoe tevreden zijn klanten?", "example-nl").text.split("\n")[:2] == [
        "In november 2026 gaven 38 klanten gemiddeld een 7,6.",
        "Dat is 0,4 onder het doel van 8. 58% gaf een 8 of hoger.",
    ]
    assert "gaf 1 klant een 7,4" in ask("Hoe tevreden zijn klanten?", "bakery-nl").text
    assert ask("How satisfied are customers?", "gym-en").unknown == ["There is no satisfaction score yet"]


def test_what_is_missing_and_assumed() -> None:
    """Counted, with the numbers of the steps."""
    told = ask("Wat ontbreekt er nog?", "bakery-nl").text
    assert "Zonder contactmoment: stap 1." in told
    assert "aanname" in told


def test_a_persona_and_a_step() -> None:
    """What is known of them, and what is not."""
    told = ask("Wat weten we van Sanne?", "example-nl")
    assert told.text.startswith("Sanne: 34, de enige marketeer")
    told = ask("Who is Tom?", "gym-en")
    assert told.text.startswith("Of Tom there is nothing yet but the name.")
    assert "From where we know" in told.unknown[0]
    told = ask("Wat gebeurt er bij stap 12?", "example-nl")
    assert told.named[0] == "s21"
    assert ask("En stap 40?", "example-nl").text == "Stap 40 is er niet: er zijn 13 stappen."


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Vat de klantreis samen", "De klantreis telt 13 stappen en 29 contactmomenten"),
        ("Is er iets wat niemand heeft opgepakt?", "Alles heeft een eigenaar."),
        ("Wat is er al afgerond?", "Klaar: “Eerste bericht met één zin over het bedrijf zelf”."),
        ("Hoeveel is aanname?", "9 van de 29 contactmomenten zijn nog aannames."),
        ("Welke pijnpunten zijn er zonder verbeterpunt?", "Mark: pijnpunt “Vaktaal die niemand uitlegt”."),
        ("Welke bronnen hebben we?", "Uit wat we weten van klanten: Webstatistieken"),
        ("Welke vragen heeft Mark?", "Mark: vraag van de klant: “Wie kent jullie al?”"),
        ("Wat heeft Sanne nodig?", "Wat Sanne nodig heeft: Iemand die haar vak kent"),
        ("Wat is onze NPS?", "Een NPS staat er niet bij."),
        ("Wat is het conversiepunt van Verkennen?", "Er staat een kennismaking in de agenda."),
        ("Hoeveel pijnpunten zijn er?", "Er zijn 14 pijnpunten, waarvan 2 zonder verbeterpunt."),
        ("Wat gaat er mis bij de sauna?", "Over “sauna” staat er niets in. In het algemeen:"),
    ],
)
def test_other_things_that_teams_ask(asked: str, answer: str) -> None:
    """Each has an answer of its own."""
    assert answer in ask(asked, "example-nl").text


def test_what_nobody_has() -> None:
    """Fixes without an owner, and touchpoints that nobody looks after."""
    told = ask("Is there anything nobody owns?", "gym-en")
    assert told.text.split("\n") == [
        "Nobody took this yet: “One form instead of two” (nobody’s yet, no date).",
        "Nobody looks after touchpoints at steps 1, 2, 3 and 5 yet.",
    ]
    assert "f19" in told.named


def test_several_journeys() -> None:
    """Each is told by its title, and what is named says in which it is; a title in the question chooses."""
    told = ask("Waar verliezen we klanten?", "example-nl", "bakery-nl")
    assert "“Van eerste bericht tot tevreden klant”: " in told.text
    assert "“Taart bestellen”: De meeste klanten haken af in de fase “Kopen”" in told.text
    assert {"1.p5", "2.p2"} <= set(told.named)
    told = ask("Wat is er te laat bij taart bestellen?", "example-nl", "bakery-nl")
    assert "Lisa" not in told.text
    assert told.named == ["2.f20"]
    assert ask("Welke klantreizen zijn er?", "example-nl", "bakery-nl").text.split("\n") == [
        "Ik zie 2 klantreizen:",
        "“Van eerste bericht tot tevreden klant”: 13 stappen, 6 verbeterpunten open",
        "“Taart bestellen”: 5 stappen, 2 verbeterpunten open",
    ]


@pytest.mark.parametrize(
    ("name", "asked"),
    [("example-nl", "Hoeveel parkeerplaatsen heeft ons kantoor?"), ("gym-en", "How hot is the sauna?"), ("empty-nl", "Wat vindt men van de taart?")],
)  # fmt: skip
def test_what_no_journey_tells(name: str, asked: str) -> None:
    """It says so, and gives three questions that have an answer; each of those is answered."""
    told = ask(asked, name)
    assert told.unknown == [asked]
    assert told.named == []
    ideas = [part.partition("”")[0] for part in told.text.split("\n")[1].split("“")[1:]]
    assert len(ideas) == 3
    for idea in ideas:
        assert asked not in ask(idea, name).unknown
        assert "niet.\nWat je" not in ask(idea, name).text


def test_without_a_journey() -> None:
    """There is nothing to answer from."""
    assert ask("Waar verliezen we klanten?").unknown == ["Waar verliezen we klanten?"]


@pytest.mark.parametrize(
    "asked",
    [
        "Waar verliezen we klanten?",
        "Wat moet er eerst?",
        "Wie is System?",
        "stap 1?",
        "Wat ontbreekt er?",
        "website",
        "Wat staat open?",
        "doel?",
    ],
)
def test_hostile_words_call_nobody(asked: str) -> None:
    """Whatever is asked of the journey in which they stand."""
    told = ask(asked, "hostile-nl", "example-nl")
    assert not [one for one in (told.text, *told.unknown) if any(sign in one for sign in ("<", "@", "://"))]


def test_a_pasted_wall_of_text_is_no_question() -> None:
    """It is looked at as far as a question goes, and only its beginning comes back."""
    told = ask(" ".join(f"zwq{number}" for number in range(600)), "example-nl")
    assert [len(one) <= 200 for one in told.unknown] == [True]


def test_an_answer_is_never_long() -> None:
    """Whatever is asked, of however many journeys."""
    names = ("example-nl", "bakery-nl", "bare-nl", "hostile-nl")
    for asked in (
        "Waar verliezen we klanten?",
        "Wat moeten we eerst doen?",
        "Wat ontbreekt er?",
        "Wat is het doel?",
        "stap 1",
    ):
        for count in range(1, len(names) + 1):
            assert 1 <= len(ask(asked, *names[:count]).text.split("\n")) <= 8


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Where should we start?", Language.EN),
        ("Where can we begin?", Language.EN),
        ("where do we begin", Language.EN),
        ("Waar beginnen we?", Language.NL),
        ("Wat moeten we eerst doen?", Language.NL),
    ],
)
def test_where_to_start_on_a_journey_that_is_not_there_yet(asked: str, language: Language) -> None:
    """With its goal, then with its steps; there is nothing yet to ask customers a score for."""
    for goal, begins in (
        ("", ("Begin met het doel", "Begin with the goal")),
        ("9+", ("Begin met de st", "Begin with the st")),
    ):
        empty = Journey(title="Reis", goal=goal)
        told = by_rules(Answer(asked=asked, language=language, today=TODAY, known=(Known(1, empty),)))
        assert told.text.startswith(begins)


def test_what_nobody_told_is_not_said_to_go_well() -> None:
    """Without feelings, figures and pain points nothing is known of where it goes wrong."""
    for asked in ("Waar verliezen we klanten?", "Wat gaat er slecht?"):
        told = by_rules(
            Answer(asked=asked, language=Language.NL, today=TODAY, known=(Known(1, Journey(title="Reis")),))
        )
        assert told.text.startswith("Daar is nog niets over bekend")
        assert told.unknown
        assert not any(one.endswith(".") for one in told.unknown)
