"""A picture told in words, for who does not see it: short as its alt text, and long as a message beside it.

It tells what the picture shows, from the same content, so that the two never differ.
"""

from collections.abc import Iterable
from typing import Any

from bot.picture.content import map_of
from bot.picture.request import PictureRequest, Subject
from bot.picture.text import plain, shortened
from bot.picture.words import Figures

LONGEST_ALT_TEXT = 1900
"""Characters; Slack takes 2,000."""
_FIXES_IN_SHORT = 3
_LANES = ("touchpoints", "thoughts", "questions", "pains", "gains")


def told(request: PictureRequest) -> tuple[str, str]:
    """Give what `alt_text` and `as_text` say, for who needs both."""
    content, figures = map_of(request), Figures(request.language)
    in_short = _in_short(request, content, figures)
    return shortened(" ".join(in_short), LONGEST_ALT_TEXT), _at_length(request, in_short, content, figures)


def alt_text(request: PictureRequest) -> str:
    """Say in a few sentences what a picture shows, in at most `LONGEST_ALT_TEXT` characters."""
    return told(request)[0]


def as_text(request: PictureRequest) -> str:
    """Tell at length, line by line, what a picture shows. It is plain text: not marked up, and not escaped."""
    return told(request)[1]


def _at_length(
    request: PictureRequest, in_short: list[str], content: dict[str, Any], figures: Figures
) -> str:
    lines = list(in_short)
    if request.subject in {Subject.MAP, Subject.PHASES, Subject.EMOTION}:
        lines += _steps(content, figures)
    if request.subject in {Subject.MAP, Subject.MATRIX}:
        lines += _fixes(content, figures)
    lines += content["notes"] if request.subject is Subject.MAP else []
    return "\n".join(plain(line) for line in lines)


def _in_short(request: PictureRequest, content: dict[str, Any], figures: Figures) -> list[str]:
    title = plain(content["title"])
    match request.subject:
        case Subject.MAP:
            heading = figures.say(
                "told-map", title=title, steps=len(content["steps"]), phases=len(request.journey.phases)
            )
            said = [heading, *_overall(content, figures)]
        case Subject.EMOTION | Subject.PHASES:
            said = [figures.say(f"told-{request.subject}", title=title), *_peaks(content, figures)]
        case Subject.TREND:
            said = [figures.say("told-trend", title=title), *_months(content, "average", "", figures)]
        case Subject.SHARE:
            said = [figures.say("told-share", title=title), *_months(content, "at_goal", "%", figures)]
        case Subject.MATRIX:
            said = [figures.say("told-matrix", title=title), *_first_fixes(content, figures)]
        case Subject.CANVAS:
            said = [figures.say("told-canvas", title=title)]
    return [plain(line) for line in said]


def _overall(content: dict[str, Any], figures: Figures) -> list[str]:
    say = figures.say
    facts = {fact["kind"]: fact["text"] for fact in content["facts"]}
    names = [persona["name"] for persona in content["personas"]]
    said = [say("told-travels", names=", ".join(names))] if names else []
    if "goal" in facts:
        said.append(say("told-goal", goal=_ended(facts["goal"])))
    said += [*_satisfaction(content, figures), *_peaks(content, figures)]
    for key, marked in (("told-moments", "moment"), ("told-stale", "stale")):
        steps = [_numbered(step) for step in content["steps"] if step[marked]]
        said += [say(key, steps=", ".join(steps))] if steps else []
    if "gap" in facts:
        said.append(say("told-gap", gap=facts["gap"]))
    return said + _first_fixes(content, figures)


def _satisfaction(content: dict[str, Any], figures: Figures) -> list[str]:
    goal = content["goal"]
    if goal is None or goal["value"] is None:
        return []
    values = {"month": goal["month"], "value": goal["value_text"]}
    if goal["target"] is None:
        return [figures.say("told-satisfaction", **values)]
    return [figures.say("told-satisfaction-goal", target=goal["target_text"], **values)]


def _peaks(content: dict[str, Any], figures: Figures) -> list[str]:
    said = []
    for key, text in (
        ("told-low", content["emotion"]["low_text"]),
        ("told-high", content["emotion"]["high_text"]),
    ):
        said += [figures.say(key, point=text)] if text else []
    return said


def _months(content: dict[str, Any], field: str, unit: str, figures: Figures) -> list[str]:
    known = [result for result in content["results"] if result[field] is not None]
    if not known:
        return [figures.say("told-nothing")]
    months = [
        figures.say("told-month", month=result["month"], value=figures.number(result[field]) + unit)
        for result in known
    ]
    return [", ".join(months) + ".", *_satisfaction(content, figures)]


def _first_fixes(content: dict[str, Any], figures: Figures) -> list[str]:
    first = [fix["title"] for fix in content["fixes"] if not fix["done"]][:_FIXES_IN_SHORT]
    return [figures.say("told-fixes", fixes="; ".join(first))] if first else []


def _steps(content: dict[str, Any], figures: Figures) -> list[str]:
    lines: list[str] = []
    phase = None
    for step in content["steps"]:
        if step["phase"] != phase:
            phase = step["phase"]
            lines += ["", *_phase(content["phases"][phase], phase + 1, figures)]
        lines += _step(step, content, figures)
    return lines


def _phase(phase: dict[str, Any], number: int, figures: Figures) -> list[str]:
    say = figures.say
    if phase["nameless"]:
        return [phase["name"].capitalize()]
    lines = [say("told-phase", number=number, name=phase["name"])]
    if phase["information_need"]:
        lines.append(say("told-need", need=phase["information_need"]))
    lines += _listed(
        say("picture-questions"), phase["questions"]["items"], phase["questions"]["more"], figures
    )
    conversion = phase["conversion"]
    if conversion and conversion["point"]:
        lines.append(say("told-conversion", point=conversion["point"]))
    if conversion and conversion["rate"] is not None:
        values = {
            "rate": conversion["rate_text"],
            "moved": conversion["moved_on"],
            "entered": conversion["entered"],
        }
        goal = conversion["target_text"]
        lines.append(say("told-rate-goal", goal=goal, **values) if goal else say("told-rate", **values))
    return lines


def _step(step: dict[str, Any], content: dict[str, Any], figures: Figures) -> list[str]:
    say = figures.say
    marks = [say(f"told-mark-{mark}") for mark in ("moment", "stale") if step[mark]]
    head = say("told-step", number=step["number"], name=step["name"])
    lines = [head + (f" ({', '.join(marks)})" if marks else "")]
    names = [line["name"] for line in content["lines"]]
    felt = [
        f"{names[point['line']]} {figures.signed(point['value'])}"
        if len(names) > 1
        else figures.signed(point["value"])
        for point in step["emotion"]
    ]
    lines += _listed(say("picture-emotion"), felt, "", figures)
    for lane in _LANES:
        items = [_item(item, figures) for item in step[lane]["items"]]
        lines += _listed(say(f"picture-{lane}"), items, step[lane]["more"], figures)
    return lines


def _item(item: dict[str, Any], figures: Figures) -> str:
    """Tell one thing at a step: whose it is, and whether we know it or assume it (rule 3)."""
    text = item.get("label") or item.get("text") or ""
    asides = [item["who"]] if item["who"] else []
    asides += [figures.say("told-mark-moment")] if item.get("moment") else []
    asides += [figures.say(f"picture-{mark}") for mark in item["marks"]]
    return f"{text} ({', '.join(asides)})" if asides else text


def _fixes(content: dict[str, Any], figures: Figures) -> list[str]:
    say = figures.say
    if not content["fixes"]:
        return []
    lines = ["", say("picture-fixes-by-priority")]
    for fix in content["fixes"]:
        asides = [say("told-fix-score", score=fix["score_text"])] if fix["score_text"] else []
        asides += [say("told-fix-step", step=fix["step_number"])] if fix["step_number"] else []
        asides += [fix["owner"]] if fix["owner"] else []
        asides += [say("picture-done")] if fix["done"] else []
        line = say("told-fix", place=fix["place"], title=fix["title"])
        lines.append(f"{line} ({', '.join(asides)})" if asides else line)
    return [*lines, *([content["more_fixes"]] if content["more_fixes"] else []), content["formula"]]


def _listed(lane: str, items: Iterable[str], more: str, figures: Figures) -> list[str]:
    said = [*items, *([more] if more else [])]
    return [figures.say("told-lane", lane=lane, items="; ".join(said))] if said else []


def _numbered(step: dict[str, Any]) -> str:
    return f"{step['number']}. {step['name']}"


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else sentence + "."
