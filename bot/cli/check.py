"""The command `check`: the remarks on a plain list of steps, or on an exported journey, outside Slack."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.cli.files import no_journey_in, read_text
from bot.cli.terminal import CommandError
from bot.journey.document import NotAJourney, from_json
from bot.journey.hearing.lines import strip_markers
from bot.journey.journey_checks import check_journey
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.remarks import Remark
from bot.journey.step_checks import check_steps, detect_language
from bot.journey.text import clean_line
from prompts.catalogue import Catalogue, catalogue
from prompts.remarks import remark_plain

_STARTS_AS_JSON = re.compile(r"\s*\{\s*[\"}]")
"""A step may well start with a brace, a JSON object goes on with a quote."""
_BARE_NUMBER = re.compile(r"(\d{1,4})\s+(\S.*)")
"""A number without a full stop is one only in a list that counts up from 1: "3 keer gebeld" is a step."""


@dataclass(frozen=True)
class CheckedStep:
    """A step as it stands on its line, and the remarks on it."""

    text: str
    remarks: Sequence[Remark]


@dataclass(frozen=True)
class Checked:
    """What was checked: all steps in their order, and the remarks on the rest of a journey."""

    language: Language
    steps: Sequence[CheckedStep]
    on_the_rest: Sequence[Remark] = ()


def check(file: str, language: Language | None, as_json: bool) -> int:
    """Print the remarks on a file, `-` being standard input, and give exit code 0: remarks are no error.

    Raises `CommandError` for a file that cannot be read, is empty, or is JSON but no exported journey.
    """
    content = read_text(file)
    if not content.strip():
        raise CommandError("check-empty", file=file)
    checked = (
        _check_document(file, content, language)
        if _is_document(file, content)
        else _check_list(content, language)
    )
    say = catalogue(checked.language)
    print(_as_json(checked, say) if as_json else "\n".join(_as_text(checked, say)))  # noqa: T201  # a command prints
    return 0


def _is_document(file: str, content: str) -> bool:
    return file.lower().endswith(".json") or bool(_STARTS_AS_JSON.match(content))


def _check_document(file: str, content: str, language: Language | None) -> Checked:
    try:
        journey = from_json(content)
    except NotAJourney as error:
        raise no_journey_in(file, error.where, error.why) from error
    return _check_journey(journey.model_copy(update={"language": language or journey.language}))


def _check_journey(journey: Journey) -> Checked:
    findings = check_journey(journey)
    steps = [
        CheckedStep(
            step.text, [f.remark for f in findings if (f.collection, f.part_id) == ("steps", step.id)]
        )
        for step in journey.steps
    ]
    return Checked(journey.language, steps, [f.remark for f in findings if f.collection != "steps"])


def _check_list(content: str, language: Language | None) -> Checked:
    texts = _steps_in(content)
    steps = [CheckedStep(*step) for step in zip(texts, check_steps(texts, language), strict=True)]
    return Checked(language or detect_language(texts), steps)


def _steps_in(content: str) -> list[str]:
    """Give each line that is not blank, without its bullet or number, and otherwise as it was typed."""
    lines = [strip_markers(line.strip())[0] for line in content.splitlines() if line.strip()]
    bare = [match for line in lines if (match := _BARE_NUMBER.fullmatch(line))]
    is_numbered = len(bare) > 1 and [int(match[1]) for match in bare] == list(range(1, len(lines) + 1))
    return [match[2] for match in bare] if is_numbered else lines


def _as_json(checked: Checked, say: Catalogue) -> str:
    steps = [
        {
            "text": step.text,
            "remarks": [
                {
                    "code": remark.code.value,
                    "message": remark_plain(remark, say),
                    "proposal": "\n".join(remark.proposal),
                }
                for remark in step.remarks
            ],
        }
        for step in checked.steps
    ]
    return json.dumps(steps, ensure_ascii=False, indent=2)


def _as_text(checked: Checked, say: Catalogue) -> Iterator[str]:
    width = len(str(len(checked.steps)))
    for number, step in enumerate(checked.steps, start=1):
        # Cleaned, so that nothing in a file can steer the terminal.
        yield f"{number:>{width}}. {clean_line(step.text)}"
        yield from (f"{'':{width}}  → {clean_line(remark_plain(remark, say))}" for remark in step.remarks)
    if checked.on_the_rest:
        yield f"\n{say('check-the-rest')}"
        yield from (
            f"{'':{width}}  → {clean_line(remark_plain(remark, say))}" for remark in checked.on_the_rest
        )
    count = sum(len(step.remarks) for step in checked.steps) + len(checked.on_the_rest)
    steps = say("check-steps", count=len(checked.steps))
    yield f"\n{say('check-remarks', count=count, steps=steps) if count else say('check-fine', steps=steps)}"
