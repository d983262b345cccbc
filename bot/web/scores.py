"""Where survey tools hand in satisfaction scores, with a key that the team made in Slack (rule 22)."""

import asyncio
import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.guide import handing_in
from bot.guide.errors import GuideError, NoSuchJourney, NoSuchScoreKey
from bot.guide.guide import Guide
from bot.guide.satisfaction import Taken
from bot.guide.score_keys import KeyHolder, looks_like_key
from bot.guide.unit import steward
from bot.logs.happening import happening, note
from bot.metrics import Metrics
from bot.web import score_answers as answers
from bot.web.bodies import TooLarge, TooSlow, read_body
from bot.web.languages import preferred
from bot.web.rates import Rates
from bot.web.score_answers import Refusal
from bot.web.score_reading import Misread, read_json, read_scale

logger = logging.getLogger(__name__)

MOST_BYTES = 1024 * 1024
_PATIENCE = 10.0
"""Seconds in which a request must have come in."""
_COME_AGAIN = 60
"""Seconds after which a survey tool may try again what failed at our end."""
_JSON, _CSV = "application/json", "text/csv"
_LONGEST_MARK = 200

Refresh = Callable[[str, int], Awaitable[None]]


class Scores:
    """The endpoint for survey tools. Whatever is wrong with a request, the answer says so, and nothing is stored.

    `refresh` brings the messages of a journey in a workspace up to date.
    """

    def __init__(
        self, guide: Guide, refresh: Refresh, metrics: Metrics, *, rates: Rates | None = None
    ) -> None:
        self._guide = guide
        self._refresh = refresh
        self._metrics = metrics
        self._rates = rates or Rates()
        self._refreshing: set[asyncio.Task[None]] = set()

    async def answer(self, request: Request) -> Response:
        """Take in scores, and say what came of it, in the language that the request prefers."""
        language = preferred(request.headers.get("accept-language", ""))
        with happening(kind="scores") as ids:
            try:
                response: Response = JSONResponse(answers.taken(await self._take(request), language))
            except Refusal as refusal:
                response = answers.refused(refusal, language)
            except GuideError as error:
                response = answers.refused(answers.refusal_of(error, language), language)
            except Exception:
                support = secrets.token_hex(4)
                logger.exception("unexpected error", extra={"support": support})
                response = answers.refused(
                    Refusal(503, "unexpected", wait=_COME_AGAIN, support=support), language
                )
            ids["status"] = response.status_code
            self._metrics.scores.labels(str(response.status_code)).inc()
            logger.info("dealt with")
        response.headers["Content-Language"] = language.value
        response.headers["Cache-Control"] = "no-store"
        return response

    async def finish(self) -> None:
        """Wait until what came in is shown; for when the process stops."""
        await asyncio.gather(*self._refreshing, return_exceptions=True)

    async def _take(self, request: Request) -> Taken:
        holder = await self._holder(request)
        note(workspace=holder.workspace_id, journey=holder.journey_id)
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in {_JSON, _CSV} or request.headers.get("content-encoding", "identity") != "identity":
            raise Refusal(415, "wrong-type")
        body = await self._body(request)
        mark = _mark(request, body)
        person = steward(holder.workspace_id)
        try:
            if kind == _CSV:
                scale = read_scale(request.query_params.get("scale"))
                taken = await self._guide.do(person, handing_in.hand_in_table, holder, body, scale, mark)
            else:
                read = read_json(body)
                taken = await self._guide.do(
                    person, handing_in.hand_in_records, holder, read.records, read.scale, mark
                )
        except Misread as error:
            raise Refusal(400, error.code, **error.values) from error
        except (NoSuchScoreKey, NoSuchJourney) as error:
            # Revoked, or the journey was deleted, since it was looked up a moment ago.
            raise Refusal(401, "no-key") from error
        if not taken.is_repeat:
            self._show(holder)
        return taken

    async def _holder(self, request: Request) -> KeyHolder:
        """Find whose key a request brings. Unknown, revoked and misspelt keys are refused alike."""
        address = request.client.host if request.client else ""
        if seconds := await self._rates.wait_of_address(address):
            raise Refusal(429, "too-often", wait=seconds, seconds=seconds)
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        key = key.strip()
        usable = scheme.lower() == "bearer" and looks_like_key(key)
        holder = await self._guide.holder_of(key) if usable else None
        if holder is None:
            await self._rates.note_refused(address)
            raise Refusal(401, "no-key")
        if seconds := await self._rates.wait_of_key(holder.key_id):
            raise Refusal(429, "too-often", wait=seconds, seconds=seconds)
        return holder

    async def _body(self, request: Request) -> bytes:
        try:
            return await read_body(request, most=MOST_BYTES, seconds=_PATIENCE)
        except TooLarge as error:
            raise Refusal(413, "too-large", most=MOST_BYTES // 1024) from error
        except TooSlow as error:
            raise Refusal(408, "too-slow") from error

    def _show(self, holder: KeyHolder) -> None:
        task = asyncio.create_task(self._show_now(holder))
        self._refreshing.add(task)
        task.add_done_callback(self._refreshing.discard)

    async def _show_now(self, holder: KeyHolder) -> None:
        try:
            await self._refresh(holder.workspace_id, holder.journey_id)
        except Exception:
            # The scores are stored; the sweep shows what is behind.
            logger.exception("what scores changed could not be shown")


def _mark(request: Request, body: bytes) -> str:
    """Give what makes a request one of a kind: what its sender says, else what it says."""
    told = request.headers.get("idempotency-key", "").strip()
    if len(told) > _LONGEST_MARK:
        raise Refusal(400, "long-mark", most=_LONGEST_MARK)
    return f"sender:{told}" if told else f"body:{hashlib.sha256(body).hexdigest()}"
