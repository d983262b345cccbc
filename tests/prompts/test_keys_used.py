"""The code and the catalogue know the same sentences."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

import bot
import prompts
from bot.guide import errors
from bot.guide.fields import fields_of, touchpoint_fields
from bot.guide.questions import Stage, Topic, sequence
from bot.guide.report_kinds import Report
from bot.journey.document import from_json
from bot.journey.examples import example_text
from bot.journey.hearing.terms import Term
from bot.journey.language import Language
from bot.journey.model import Kind
from bot.journey.news import News
from bot.journey.parts import HIGHEST_EMOTION, LOWEST_EMOTION, Evidence, InsightKind
from bot.journey.remarks import Code
from bot.picture.request import Subject
from prompts.catalogue import catalogue
from tests.prompts.test_catalogue import LANGUAGES, assert_says, files, keys, variables

TAKE_A_KEY_FIRST = {"say", "note", "CommandError", "SettingError"}
REFUSALS = {refusal.__name__: f"error-{refusal.key}" for refusal in errors.GuideError.__subclasses__()}
KEY_WITH_A_GAP = re.compile(r"[a-z0-9-]+-(\{\}(-[a-z-]+)?)+")


@dataclass(frozen=True)
class Asked:
    """One place in the code that asks for a sentence; `values` is None where they are handed on unseen."""

    where: str
    key: str
    values: frozenset[str] | None


class Mentions(Visitor):
    """Gathers the sentences that other sentences are made of."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802  # named by the library
        """Note one sentence."""
        self.keys.add(node.id.name)


@cache
def modules() -> dict[str, ast.Module]:
    """Read our modules, by path. The playground is left out: it speaks as Slack, and not by the catalogue."""
    found = {}
    for package in (bot, prompts):
        folder = Path(str(package.__file__)).parent
        for file in sorted(folder.rglob("*.py")):
            path = file.relative_to(folder.parent)
            if "playground" not in path.parts:
                found[str(path)] = ast.parse(file.read_text("utf-8"))
    return found


def asked() -> Iterator[Asked]:
    """Find the places where the code names a sentence by its whole key."""
    for path, module in modules().items():
        for node in ast.walk(module):
            if isinstance(node, ast.Call):
                named = {word.arg for word in node.keywords}
                values = None if None in named else frozenset(name for name in named if name)
                for key in asked_by(node):
                    yield Asked(f"{path}:{node.lineno}", key, values)
            elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name) and node.exc.id in REFUSALS:
                yield Asked(f"{path}:{node.lineno}", REFUSALS[node.exc.id], frozenset())


def asked_by(call: ast.Call) -> list[str]:
    """Give the keys that a call asks for: none when it is no such call, or when it composes the key."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in REFUSALS:
        return [REFUSALS[name]]
    at_once = isinstance(call.func, ast.Call) and getattr(call.func.func, "id", "") == "catalogue"
    return whole_keys(call.args[0]) if call.args and (at_once or name in TAKE_A_KEY_FIRST) else []


def whole_keys(node: ast.expr) -> list[str]:
    """Give the key that an expression is, or the two that it chooses from."""
    if isinstance(node, ast.IfExp):
        return whole_keys(node.body) + whole_keys(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def texts() -> set[str]:
    """Give every text in the code, with `{}` for what is filled in."""
    found = set()
    for module in modules().values():
        for node in ast.walk(module):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                found.add(
                    "".join(
                        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
                    )
                )
    return found


@LANGUAGES
def test_every_sentence_that_the_code_asks_for_exists(language: Language) -> None:
    """Nobody meets an error of ours because a sentence was forgotten, whichever language they read."""
    say = catalogue(language)
    found = list(asked())
    assert {"help", "card-heading", "question-next", "error-too-long"} <= {one.key for one in found}
    assert [f"{one.where} {one.key}" for one in found if not say.has(one.key)] == []


@LANGUAGES
def test_every_sentence_gets_the_values_that_it_names(language: Language) -> None:
    """A name or number in a sentence is told by whoever asks for the sentence."""
    needed = variables(language)
    lacking = [
        f"{one.where} {one.key}: {', '.join(sorted(untold))}"
        for one in asked()
        if one.values is not None and (untold := needed.get(one.key, set()) - one.values)
    ]
    assert lacking == []


@LANGUAGES
def test_every_part_of_the_method_has_the_words_that_the_views_compose_keys_for(language: Language) -> None:
    """A new stage, topic, remark or kind cannot be added without its words in both languages."""
    assert_says(
        catalogue(language),
        *(f"stage-{stage}" for stage in Stage),
        *(f"action-answer-{topic}" for topic in Topic if topic != Topic.DONE),
        *(f"kind-{kind}" for kind in Kind),
        *(f"language-{code}" for code in Language),
        *(f"emotion-{value}" for value in range(LOWEST_EMOTION, HIGHEST_EMOTION + 1)),
        *(f"label-{kind}" for kinds in (Evidence, InsightKind) for kind in kinds),
        *(f"term-{term.replace('_', '-')}" for term in Term),
        *(f"remark-{code.replace('_', '-')}" for code in Code),
        *(f"news-{told}" for told in News),
        *(f"look-{subject}" for subject in (Subject.EMOTION, Subject.TREND, Subject.SHARE, Subject.MATRIX)),
        *(f"report-{report}" for report in (Report.SUMMARY, Report.FIXES)),
        *REFUSALS.values(),
    )


@LANGUAGES
def test_every_field_of_a_form_has_a_label(language: Language) -> None:
    """People read above each field of a window what they may type into it."""
    journey = from_json(example_text(language))
    fields = {name for question in sequence(journey) for name in fields_of(journey, question)}
    # Whose touchpoint it is stands there as the persona, and not as an id.
    fields |= touchpoint_fields(journey, journey.touchpoints[0]).keys() - {"persona_id"} | {"persona"}
    assert_says(catalogue(language), *(f"label-{name.replace('_', '-')}" for name in sorted(fields)))


def test_no_sentence_is_left_that_nothing_can_say() -> None:
    """A sentence goes when the last one who said it goes, so translators never work for nothing."""
    written = texts()
    composed = [
        re.compile(re.escape(text).replace(r"\{\}", "[a-z0-9-]+"))
        for text in written
        if KEY_WITH_A_GAP.fullmatch(text)
    ]
    mentions = Mentions()
    for file in files(Language.NL).values():
        mentions.visit(file)
    unsaid = [
        key
        for held in keys(Language.NL).values()
        for key in held
        if key not in written | mentions.keys and not any(shape.fullmatch(key) for shape in composed)
    ]
    assert unsaid == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('say("help")', ["help"]),
        ('say("question-next" if answered else "question-skip")', ["question-next", "question-skip"]),
        ('private.note("posted", language, channel=channel)', ["posted"]),
        ('catalogue(language)("ideas-metrics")', ["ideas-metrics"]),
        ("errors.TooLong(length=301, most=300)", ["error-too-long"]),
        ('say(f"ask-{topic}")', []),
        ('print("help")', []),
    ],
)
def test_the_ways_to_ask_for_a_sentence_are_recognised(code: str, expected: list[str]) -> None:
    """What the tests above look for is what the code writes."""
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert asked_by(call) == expected
