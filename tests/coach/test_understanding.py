"""Notes are understood by rules: what customers do, what annoys them, who they are, and where that stands."""

import pytest

from bot.coach.proposals import Coached, Kind, Line, Proposal
from bot.coach.requests import Understand
from bot.coach.understanding import by_rules
from bot.coach.understanding.finding import complains
from bot.coach.understanding.retelling import steps_told
from bot.coach.understanding.rules import MOST
from bot.coach.understanding.sentences import sentences_of
from bot.coach.understanding.wordlists import words_in
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.hearing import read_touchpoint
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Evidence
from bot.journey.step_checks import check_steps

DUTCH, ENGLISH = Language.NL, Language.EN
EMPTY = Journey(title="Reis")


def read(notes: str, journey: Journey = EMPTY, source: str = "", language: Language = DUTCH) -> Coached:
    """Read notes."""
    return by_rules(Understand(journey, language, notes, source))


def of_kind(coached: Coached, kind: Kind) -> list[str]:
    """Give what was proposed of a kind."""
    return [one.text for one in coached.proposals if one.kind is kind]


def proposal(coached: Coached, words: str) -> Proposal:
    """Find the proposal that holds these words."""
    return next(one for one in coached.proposals if words in one.text)


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("De klant zoekt op de website naar prijzen.", ["Zoekt op de website naar prijzen"]),
        ("Daarna belde ik de klantenservice", ["Belt de klantenservice"]),
        ("Ik heb de offerte digitaal getekend.", ["Tekent de offerte digitaal"]),
        ("Na een week kreeg ik een mail met de offerte", ["Krijgt een mail met de offerte na een week"]),
        ("Eerst zag ik een advertentie en klikte door", ["Ziet een advertentie", "Klikt door"]),
        ("Nieuwe klanten stappen over via een vergelijkingssite.", ["Stapt over via een vergelijkingssite"]),
        ("Wij sturen dan een offerte", ["Krijgt een offerte"]),
        ("Ik vond de prijs hoog", []),
        ("Ik kreeg geen bericht", []),
    ],
)
def test_dutch_sentences_become_steps_of_the_customer(said: str, steps: list[str]) -> None:
    """A step is what the customer does, in the present and without the subject, whoever tells it (rule 8)."""
    assert steps_told(said, DUTCH, by_customer=None) == steps


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ("I looked at your website for prices.", ["Looks at the website for prices"]),
        (
            "I have signed the quote online and paid the invoice",
            ["Signs the quote online", "Pays the invoice"],
        ),
        ("They emailed me a quote", ["Gets a quote"]),
        ("Now I recommend you to other bakers.", ["Recommends us to other bakers"]),
        ("I was called back by an adviser", ["Is called back by an adviser"]),
        ("My neighbour recommended them", []),
        ("I thought it was expensive", []),
    ],
)
def test_english_sentences_of_customers_become_steps(said: str, steps: list[str]) -> None:
    """In an interview "they" are the company, and "you" is us."""
    assert steps_told(said, ENGLISH, by_customer=True) == steps


@pytest.mark.parametrize(
    ("said", "hurts"),
    [
        ("Het portaal valt steeds uit", True),
        ("De eerste afspraak kon pas over vijf weken", True),
        ("They hang up their coats in the hall", False),
        ("I heard that nobody had questions", False),
        ("I was passed from desk to desk", True),
        ("I found the lift out of order", True),
        ("Het duurde drie weken voordat ik iets hoorde", True),
        ("Ik snapte de brief niet", True),
        ("Ik kreeg geen antwoord", True),
        ("Ik hoefde niet te wachten", False),
        ("Ik werd meteen geholpen", False),
        ("Without waiting I got a table", False),
        ("I never heard back", True),
        ("They had to explain it again", True),
    ],
)
def test_complaints_are_told_from_praise(said: str, hurts: bool) -> None:
    """Not having to wait is no complaint about waiting."""
    language = ENGLISH if said.startswith(("Without ", "I ", "They ")) else DUTCH
    assert complains(said, words_in(language)) is hurts


def test_who_speaks_is_known_from_the_labels() -> None:
    """What the interviewer says is no evidence of anything; beside one, who else speaks is the customer."""
    said, speakers = sentences_of("Interviewer: Wat zocht je?\nPetra (34, bakker): Ik zocht een oven.", DUTCH)
    assert [(one.text, one.by_customer) for one in said] == [
        ("Wat zocht je?", False),
        ("Ik zocht een oven.", True),
    ]
    assert [(one.name, one.about) for one in speakers if one.by_customer] == [("Petra", "34, bakker")]


def test_an_interview_gives_persona_steps_and_pains_in_its_order() -> None:
    """Who it was, what they did, and what annoyed them; each with the words that it came from."""
    notes = (
        "Interviewer: Hoe ging het?\n"
        "Petra (34, bakker): Ik zocht op Google naar een oven. Daarna belde ik jullie. Ik moest een kwartier wachten."
    )
    coached = read(notes, source="interview Petra")
    assert [one.text for one in coached.proposals] == [
        "Petra, 34, bakker",
        "Zoekt op Google naar een oven",
        "Belt ons",
        "Ik moest een kwartier wachten",
    ]
    assert all(one.quote in notes and one.source == "interview Petra" for one in coached.proposals)
    assert [one.id for one in coached.proposals] == ["1", "2", "3", "4"]


def test_what_the_team_supposes_is_an_assumption() -> None:
    """Evidence bears its source; what the team thinks does not, however it is put (rule 3)."""
    coached = read("Klanten klagen dat de levering laat is. We vermoeden dat ze afhaken bij het formulier.")
    assert [(one.text, bool(one.source)) for one in coached.proposals] == [
        ("Klanten klagen dat de levering laat is", True),
        ("We vermoeden dat ze afhaken bij het formulier", False),
    ]


@pytest.mark.parametrize(
    ("language", "notes", "number"),
    [
        (DUTCH, "Op de website kon ik geen bedragen vinden.", 4),
        (ENGLISH, "On the website I couldn't find any prices.", 4),
        (DUTCH, "De offerte met prijzen was onduidelijk.", 10),
        (ENGLISH, "The priced quote was confusing.", 10),
    ],
)
def test_a_pain_goes_to_the_step_that_it_is_about(language: Language, notes: str, number: int) -> None:
    """Its quick line is heard as a pain point with its channel, feeling and source."""
    journey = example(language)
    pain = read(notes, journey, "interview, 3 november", language).proposals[0]
    assert isinstance(pain.effect, Line)
    assert pain.effect.question == f"touchpoint:{journey.steps[number - 1].id}"
    heard = read_touchpoint(pain.effect.form.replace("{text}", pain.text))
    assert heard.pains == (pain.text,)
    assert (heard.emotion, heard.evidence, heard.source) == (-1, Evidence.EVIDENCE, "interview 3 november")
    assert heard.channel


def test_without_a_step_a_pain_is_advice_until_the_step_is_there() -> None:
    """The step is proposed first, and the pain point says after which step it was told."""
    coached = read("Ik bestelde een jas. Het pakket kwam veel te laat.")
    assert of_kind(coached, Kind.STEP) == ["Bestelt een jas"]
    pain = proposal(coached, "te laat")
    assert pain.effect is None
    assert pain.about == "Bestelt een jas"
    assert "begin daarmee" in pain.why


def test_a_pain_of_a_known_persona_goes_to_that_persona() -> None:
    """Where no step fits, it is at least known of whom it is."""
    journey, part_id = edit.add(EMPTY, "personas", name="Petra")
    coached = read("Petra: Ik wacht altijd veel te lang.\nInterviewer: Oei.", journey)
    pain = proposal(coached, "te lang")
    assert isinstance(pain.effect, Line)
    assert (pain.effect.question, pain.effect.form) == (f"persona:{part_id}", "pijn: {text}")


def test_what_the_map_holds_already_is_not_proposed_again() -> None:
    """And is said to be there, rather than not to be found."""
    coached = read("De klant tekent digitaal.", example(DUTCH))
    assert coached.proposals == []
    assert "staat al op de kaart" in coached.text


@pytest.mark.parametrize("notes", ["", "   \n\n", "ok", "De vergadering is dinsdag om tien uur."])
def test_notes_without_anything_say_what_would_help(notes: str) -> None:
    """Never an empty answer."""
    coached = read(notes)
    assert coached.proposals == []
    assert "Het helpt als er staat" in coached.text


def test_what_was_left_out_is_told() -> None:
    """Sentences in which nothing was found are counted, in words."""
    coached = read("Ik bestelde een jas. De zon scheen die dag. Mijn hond heet Bas.")
    assert coached.unknown == ["In 2 zinnen vond ik niets voor de reis"]


def test_long_notes_give_what_people_look_through() -> None:
    """Of all that is in them the weightiest of each kind stays."""
    sentences = [
        f"Ik belde afdeling {number} en moest {number} minuten wachten. Ik bestelde artikel {number} op de website."
        for number in range(1200)
    ]
    notes = " ".join(sentences)[:45_000]
    coached = read(notes)
    assert 0 < len(coached.proposals) <= MOST
    assert "Ik las de eerste 40.000 tekens. Plak de rest apart" in coached.unknown
    assert {Kind.STEP, Kind.PAIN} <= {one.kind for one in coached.proposals}


def test_links_and_mentions_in_notes_go_nowhere() -> None:
    """A quote stays literal, in the part of it that is fit to be shown."""
    notes = "Klanten wachten te lang op antwoord, zie https://kwaad.example.com/x <!channel>."
    pain = read(notes).proposals[0]
    assert "https" not in pain.text
    assert "<!" not in pain.text + pain.quote
    assert pain.quote == "Klanten wachten te lang op antwoord, zie"


def test_headings_say_what_stands_below_them() -> None:
    """Minutes with headings are taken at their word."""
    coached = read(
        "Stappen:\n- Ziet een poster\n- Scant de code\n\nPersona's\n* Drukke ouders\n\nPijnpunten:\n1. De app is traag"
    )
    assert of_kind(coached, Kind.STEP) == ["Ziet een poster", "Scant de code"]
    assert of_kind(coached, Kind.PERSONA) == ["Drukke ouders"]
    assert of_kind(coached, Kind.PAIN) == ["De app is traag"]


def test_spoken_dutch_of_a_customer_is_read_between_initials_and_asides() -> None:
    """Who asks is the interviewer, whatever letter stands before it; who was present says nothing of customers."""
    notes = (
        "Aanwezig: Lisa, dhr. De Vries\n"
        "L: Hoe begon het?\n"
        "V: Nou, ik heb meteen gebeld. Ik heb toen zelf nog reviews gelezen, want je weet het niet.\n"
        "L: Wat had geholpen?\n"
        "V: Als hij had laten zien wat er stuk was. De factuur was onleesbaar. Ik heb jullie al aangeraden."
    )
    coached = read(notes)
    assert [one.text for one in coached.proposals] == [
        "Belt ons",
        "Leest zelf reviews",
        "De factuur was onleesbaar",
        "Raadt ons aan",
    ]
    assert all(one.source for one in coached.proposals)


@pytest.mark.parametrize(
    "said",
    [
        "Ik was woest.",
        "Ik was razend.",
        "De klant werd furieus.",
        "De monteur kwam niet opdagen.",
        "Het werd een no-show.",
        "Ineens kreeg ik iemand anders aan de lijn.",
    ],
)
def test_strong_complaints_are_heard(said: str) -> None:
    """Anger, and who did not come, are annoyances and no steps."""
    coached = read(said)
    assert [one.kind for one in coached.proposals] == [Kind.PAIN]


@pytest.mark.parametrize(
    "said", ["I was furious.", "I was livid.", "The plumber was a no show.", "Suddenly I got somebody else."]
)
def test_strong_complaints_are_heard_in_english(said: str) -> None:
    """As in Dutch."""
    assert [one.kind for one in read(said, language=ENGLISH).proposals] == [Kind.PAIN]


def test_anger_belongs_to_what_went_wrong_before_it() -> None:
    """It makes one annoyance, felt at its worst, and does not stand by itself."""
    journey, step_id = edit.add(EMPTY, "steps", text="Krijgt de monteur op bezoek")
    coached = read("Toen kwam de monteur niet op bezoek opdagen. Ik was woest.", journey)
    assert [one.text for one in coached.proposals] == ["Toen kwam de monteur niet op bezoek opdagen"]
    effect = coached.proposals[0].effect
    assert isinstance(effect, Line)
    assert effect.question == f"touchpoint:{step_id}"
    assert "voelt -2" in effect.form


def test_what_went_right_before_a_complaint_stays_a_step() -> None:
    """Of one sentence the one part is a step and the other an annoyance."""
    coached = read("Klant: Ik belde jullie en kreeg opeens iemand anders")
    assert of_kind(coached, Kind.STEP) == ["Belt ons"]
    assert of_kind(coached, Kind.PAIN) == ["Ik belde jullie en kreeg opeens iemand anders"]


def test_who_is_only_named_is_no_type_of_customer() -> None:
    """A persona needs more than the name of who was interviewed, or the word for a customer."""
    talk = "Interviewer: Hoe ging het?\n{}: Ik zocht op internet."
    assert of_kind(read(talk.format("Piet")), Kind.PERSONA) == []
    assert of_kind(read(talk.format("Piet (klant)")), Kind.PERSONA) == []
    assert of_kind(read(talk.format("Piet (52, bakker)")), Kind.PERSONA) == ["Piet, 52, bakker"]


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Ze belt liever dan dat ze mailt", DUTCH),
        ("De klant verkiest bellen boven mailen", DUTCH),
        ("The customer would rather call than e-mail", ENGLISH),
        ("She prefers calling us", ENGLISH),
    ],
)
def test_what_somebody_prefers_is_no_step(said: str, language: Language) -> None:
    """It tells of the customer, and not of what happens on the way."""
    assert steps_told(said, language, by_customer=None) == []


def test_one_sentence_is_not_proposed_twice() -> None:
    """As a touchpoint where a step of the map fits, else as a step."""
    notes = "Ik bestelde op de website, dat was fijn."
    assert [one.kind for one in read(notes).proposals] == [Kind.STEP]
    journey, step_id = edit.add(EMPTY, "steps", text="Bestelt het via de website")
    touchpoint = read(notes, journey).proposals
    assert [(one.kind, one.text) for one in touchpoint] == [(Kind.TOUCHPOINT, "Bestelt op de website")]
    assert isinstance(touchpoint[0].effect, Line)
    assert touchpoint[0].effect.question == f"touchpoint:{step_id}"


def test_steps_found_pass_the_checks_themselves() -> None:
    """What stands in one line as two steps is proposed as two, each with the words that it came from."""
    coached = read("Stappen:\n- Scant de code en betaalt met de app\n- Ziet een poster")
    assert of_kind(coached, Kind.STEP) == ["Scant de code", "Betaalt met de app", "Ziet een poster"]
    assert all(not remarks for text in of_kind(coached, Kind.STEP) for remarks in check_steps([text], DUTCH))
