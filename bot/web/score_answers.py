"""What a survey tool is answered: JSON that a program can act on, with sentences for whoever reads its log."""

from typing import Any

from starlette.responses import JSONResponse

from bot.guide.errors import GuideError, WrongScores
from bot.guide.satisfaction import Taken
from bot.guide.score_words import worded
from bot.journey.language import Language
from prompts.catalogue import catalogue

_MOST_ROWS = 100
"""Rows of which is told what is wrong with them; `count` tells how many there are."""


class Refusal(Exception):
    """A request that is refused: an HTTP status, and the sentence `score-request-<code>`.

    `wait` says after how many seconds to come again. `told` is the sentence, where it comes from elsewhere.
    """

    def __init__(
        self,
        status: int,
        code: str,
        *,
        wait: int = 0,
        told: str = "",
        rows: list[dict[str, Any]] | None = None,
        **values: Any,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.wait = wait
        self.told = told
        self.rows = rows
        self.values = values


def refusal_of(error: GuideError, language: Language) -> Refusal:
    """Give the refusal for what the guide refuses, with what is wrong row by row."""
    say = catalogue(language)
    if not isinstance(error, WrongScores):
        return Refusal(422, error.key, told=say(f"error-{error.key}", **error.values))
    problems = error.values["problems"]
    rows = [
        {"row": problem.line, "code": problem.code, "message": worded(problem, language)}
        for problem in problems[:_MOST_ROWS]
    ]
    return Refusal(422, "wrong-scores", rows=rows, count=error.values["count"])


def refused(refusal: Refusal, language: Language) -> JSONResponse:
    """Answer a request that is refused."""
    told = refusal.told or catalogue(language)(f"score-request-{refusal.code}", **refusal.values)
    error: dict[str, Any] = {"code": refusal.code, "message": told}
    if refusal.rows is not None:
        error |= {"count": refusal.values["count"], "rows": refusal.rows}
    headers = {}
    if refusal.wait:
        headers["Retry-After"] = str(refusal.wait)
    if refusal.status == 401:  # noqa: PLR2004  # HTTP asks for this header with that status
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse({"error": error}, status_code=refusal.status, headers=headers)


def taken(taken: Taken, language: Language) -> dict[str, Any]:
    """Tell what was taken in, and what was there already."""
    say = catalogue(language)
    count = 0 if taken.is_repeat else taken.count + taken.wholes
    if taken.is_repeat:
        message = say("score-request-repeated")
    elif taken.known:
        message = say("score-request-taken-some", count=count, known=taken.known)
    else:
        message = say("score-request-taken", count=count)
    return {
        "taken": count,
        "known": taken.known,
        "repeated": taken.is_repeat,
        "message": message,
        "remarks": [
            {"row": one.line, "code": one.code, "message": worded(one, language)}
            for one in taken.remarks[:_MOST_ROWS]
        ],
    }
