"""The message catalogue speaks both languages equally well."""

from collections import Counter
from datetime import date
from functools import cache
from importlib import resources

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.journey.hearing.terms import Term
from bot.journey.language import Language
from bot.journey.phase_sets import B2B_STEP_COUNT, PHASE_SETS, IdeaGroup
from prompts.catalogue import Catalogue, MissingSentence, catalogue

MOST_CHARACTERS_OF_A_SECTION = 3000
LANGUAGES = pytest.mark.parametrize("language", Language)
QUESTIONS = (
    "bounds",
    "strategy",
    "sources",
    "goal",
    "steps",
    "phases",
    "phase",
    "personas",
    "persona",
    "touchpoint",
)


class Variables(Visitor):
    """Gathers the names of the variables in a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.days: set[str] = set()

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802  # named by the library
        """Note the variables that are days, besides as variables."""
        if node.id.name == "DATETIME":
            self.days |= {one.id.name for one in node.arguments.positional}
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by the library
        """Note one variable."""
        self.names.add(node.id.name)


@cache
def files(language: Language) -> dict[str, ast.Resource]:
    """Read the Fluent files of a language."""
    folder = resources.files("prompts") / language.value
    texts = {file.name: file.read_text("utf-8") for file in folder.iterdir() if file.name.endswith(".ftl")}
    return {name: parse(text) for name, text in sorted(texts.items())}


def entries(file: ast.Resource) -> list[ast.Message | ast.Term]:
    """Give the sentences of a file, as written."""
    return [entry for entry in file.body if isinstance(entry, ast.Message | ast.Term)]


def keys(language: Language) -> dict[str, list[str]]:
    """Give the keys of each file."""
    return {name: [entry.id.name for entry in entries(file)] for name, file in files(language).items()}


def variables(language: Language) -> dict[str, set[str]]:
    """Give the variables of each sentence."""
    return {key: visitor.names for key, visitor in visited(language).items()}


def visited(language: Language) -> dict[str, Variables]:
    """Look at each sentence for its variables."""
    found = {}
    for file in files(language).values():
        for entry in entries(file):
            found[entry.id.name] = visitor = Variables()
            visitor.visit(entry)
    return found


def sentences(language: Language) -> dict[str, str]:
    """Give every sentence as people would read it, with a number for each of its values, or a day for a day."""
    say = catalogue(language)
    return {
        key: say(key, **{name: date(2026, 11, 23) if name in seen.days else 3 for name in seen.names})
        for key, seen in visited(language).items()
        if say.has(key)
    }


def assert_says(say: Catalogue, *wanted: str) -> None:
    """Assert that the catalogue has these keys."""
    assert [key for key in wanted if not say.has(key)] == []


@LANGUAGES
def test_every_file_is_written_without_mistakes(language: Language) -> None:
    """The library skips what it cannot read; a slip of the pen must not silence a sentence."""
    broken = [
        (name, entry.content)
        for name, file in files(language).items()
        for entry in file.body
        if isinstance(entry, ast.Junk)
    ]
    assert broken == []


@LANGUAGES
def test_no_key_is_used_for_two_sentences(language: Language) -> None:
    """Of two sentences with one key the second would never be said."""
    times = Counter(key for held in keys(language).values() for key in held)
    assert [key for key, count in times.items() if count > 1] == []


def test_both_languages_have_the_same_sentences_in_the_same_files_and_order() -> None:
    """Whoever adds a sentence in one language finds the place for the other."""
    assert keys(Language.NL) == keys(Language.EN)


def test_both_languages_use_the_same_values_in_each_sentence() -> None:
    """A name or number that is told to Dutch readers is told to English ones too."""
    assert variables(Language.NL) == variables(Language.EN)


@LANGUAGES
def test_every_sentence_can_be_said_and_fits_one_section_of_slack(language: Language) -> None:
    """No sentence is empty, lacks a part that it refers to, or is too long to show."""
    said = sentences(language)
    assert [key for key, text in said.items() if not text.strip()] == []
    assert [key for key, text in said.items() if len(text) > MOST_CHARACTERS_OF_A_SECTION] == []


@LANGUAGES
def test_sentences_use_slack_markup_and_keep_their_voice_down(language: Language) -> None:
    """Slack knows no `#` headings or `**`; and the guide does not shout."""
    said = sentences(language)
    marked = [
        key
        for key, text in said.items()
        if "**" in text or any(line.startswith("# ") for line in text.split("\n"))
    ]
    assert marked == []
    assert [key for key, text in said.items() if "!!" in text] == []


@LANGUAGES
def test_every_question_is_asked_explained_and_illustrated(language: Language) -> None:
    """Each question comes with why, how to answer, an example and ideas."""
    wanted = [f"{part}-{key}" for key in QUESTIONS for part in ("ask", "why", "how", "example", "ideas")]
    assert_says(catalogue(language), *wanted)


@LANGUAGES
@pytest.mark.parametrize("key", QUESTIONS)
def test_a_question_its_reason_and_its_manner_are_one_line_each(language: Language, key: str) -> None:
    """A question in the thread reads at a glance; only examples and ideas are longer."""
    said = sentences(language)
    assert [part for part in ("ask", "why", "how") if "\n" in said[f"{part}-{key}"]] == []
    assert said[f"ask-{key}"].endswith("?")


@LANGUAGES
def test_every_phase_set_can_be_offered_with_its_phases(language: Language) -> None:
    """A set has a name and a description; a phase has a name, a usual need and conversion point (rule 11)."""
    phases = [phase.key for phase_set in PHASE_SETS for phase in phase_set.phases]
    assert_says(
        catalogue(language),
        *(f"phase-set-{phase_set.key}{part}" for phase_set in PHASE_SETS for part in ("", "-about")),
        *(f"phase-{phase}{part}" for phase in phases for part in ("", "-need", "-conversion")),
        *(f"b2b-step-{number}" for number in range(1, B2B_STEP_COUNT + 1)),
    )


@LANGUAGES
def test_there_are_ideas_for_every_group_of_phases(language: Language) -> None:
    """A team that is stuck gets the formats of its phase (rule 17)."""
    assert_says(catalogue(language), *(f"ideas-touchpoint-{group}" for group in IdeaGroup))


@LANGUAGES
def test_every_word_that_people_may_ask_about_is_explained_with_an_example(language: Language) -> None:
    """An explanation is two lines, and the second one gives an example."""
    say = catalogue(language)
    for term in Term:
        lines = say(f"explain-{term.replace('_', '-')}").split("\n")
        assert len(lines) == 2
        assert lines[1].startswith(("Bijvoorbeeld", "For example"))


def test_words_are_counted_as_people_do() -> None:
    """One step, two steps, in both languages."""
    dutch, english = catalogue(Language.NL), catalogue(Language.EN)
    assert [dutch("kept-steps", count=count) for count in (0, 1, 13)] == [
        "0 stappen",
        "1 stap",
        "13 stappen",
    ]
    assert [english("kept-steps", count=count) for count in (0, 1, 13)] == [
        "0 steps",
        "1 step",
        "13 steps",
    ]


def test_a_missing_sentence_or_value_is_refused() -> None:
    """A mistake of ours is found at once, and never shown as a half sentence."""
    say = catalogue(Language.NL)
    with pytest.raises(MissingSentence):
        say("no-such-sentence")
    with pytest.raises(MissingSentence):
        say("ask-persona")


@pytest.mark.parametrize(
    ("language", "none", "some"),
    [
        (Language.NL, "Deze klantreis heeft nog geen persona's.", "Persona's van deze klantreis: “Piet”."),
        (Language.EN, "This journey has no personas yet.", "Personas of this journey: “Piet”."),
    ],
)
def test_a_journey_without_personas_lists_none(language: Language, none: str, some: str) -> None:
    """An empty list is said in words."""
    say = catalogue(language)
    assert say("error-no-such-persona", name="Jan", names="none").endswith(none)
    assert say("error-no-such-persona", name="Jan", names="“Piet”").endswith(some)
