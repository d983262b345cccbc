"""A model behind the protocol of OpenAI: OpenAI itself, Azure, vLLM, Ollama, llama.cpp, LM Studio."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TypeVar

from openai import AsyncOpenAI, DefaultAsyncHttpx2Client
from pydantic import BaseModel
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

from bot.coach.model.asking import MOST_SAID, Asking, moment
from bot.coach.model.breaker import FAILURES, Breaker
from bot.coach.model.dialects import Events, Said, dialect
from bot.coach.model.failures import Failed, failure
from bot.coach.model.model import Order, Unanswered
from bot.coach.model.settings import OPENAI, ModelSettings
from bot.coach.model.telling import Telling
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from prompts.coach import PromptError

logger = logging.getLogger(__name__)

T = TypeVar("T", bound=BaseModel)
S = TypeVar("S")

_FIRST_WAIT = 0.2
"""How many seconds to wait before the second try, where the server names no number; then twice that, and so on."""
_MOST_BODY = 10 * MOST_SAID
"""Characters of a response with all that goes with an answer, such as what the model thought."""
_NO_KEY = "none"
"""The library wants a key; servers of one's own want none."""


class OpenAIModel:
    """Asks a model, within a time, so many at once, and not at all while it fails and fails.

    `on_call` hears of each call, answered or not. It belongs to the loop in which it is first used.
    """

    def __init__(self, settings: ModelSettings, *, on_call: Callable[[Call], None] | None = None) -> None:
        self.settings = settings
        self._on_call = on_call
        self._dialect = dialect(settings)
        # All the trying again is ours, and so is the time limit: the library's is per read.
        self._client = AsyncOpenAI(
            api_key=settings.api_key or _NO_KEY,
            base_url=settings.base_url or OPENAI,
            max_retries=0,
            timeout=settings.budget,
            # What people wrote goes where the settings say, and nowhere else.
            http_client=DefaultAsyncHttpx2Client(follow_redirects=False),
        )
        self._places = asyncio.Semaphore(settings.at_once)
        self._breaker = Breaker(settings.failures, settings.rest, moment)
        self._quirks: frozenset[str] = frozenset()

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.close()

    async def ask(self, order: Order, output: type[T]) -> tuple[T, Call]:
        """Give a validated answer, with what was masked restored; raises `Unanswered`."""
        asking = self._prepared(order, output)
        with self._accounted(asking):
            async with asyncio.timeout_at(asking.deadline), self._place(asking):
                body = await self._tried(
                    asking, lambda quirks: self._dialect.send(self._client, asking.question, quirks)
                )
            asking.said = self._read(body)
            answer = asking.answer(output)
        return answer, asking.call()

    async def stream(self, order: Order) -> AsyncIterator[str | Call]:
        """Give an answer in words, piece by piece, restored and cleaned; the call comes last. Raises `Unanswered`."""
        asking = self._prepared(order)
        with self._accounted(asking):
            telling = Telling(asking.masks)
            async with self._place(asking):
                # Not one time limit around it all: that would strike whoever reads, and not us.
                async with asyncio.timeout_at(asking.deadline):
                    events = await self._tried(
                        asking, lambda quirks: self._dialect.open(self._client, asking.question, quirks)
                    )
                try:
                    async for piece in self._pieces(events, asking):
                        asking.refuse_leaks(piece)
                        if shown := telling.take(piece):
                            yield shown
                finally:
                    await events.close()
            asking.check_end()
            if shown := telling.end():
                yield shown
        yield asking.call()

    def _prepared(self, order: Order, output: type[BaseModel] | None = None) -> Asking:
        try:
            asking = Asking(self.settings, order, output)
        except PromptError:
            # A mistake of ours: seen in the log, and not by people.
            logger.exception("prompt broken", extra={"prompt": order.prompt})
            raise Unanswered(Reason.INVALID) from None
        if len(asking.question.system) + len(asking.question.user) > self.settings.most_characters:
            self._tell(asking, Reason.TOO_LONG)
            raise Unanswered(Reason.TOO_LONG)
        return asking

    @contextmanager
    def _accounted(self, asking: Asking) -> Iterator[None]:
        """Turn whatever goes wrong into one of our reasons, tell the breaker, and write one line about the call."""
        if (refused := self._breaker.refuses()) is not None:
            self._tell(asking, refused)
            raise Unanswered(refused)
        reason: Reason | None = None
        try:
            yield
        except TimeoutError:
            reason = Reason.SLOW
        except Failed as failed:
            reason = failed.reason
        except BaseException:
            # Nobody waits for the answer any more.
            self._breaker.left()
            raise
        if reason in FAILURES and asking.tries:
            self._breaker.failed(reason)
        elif asking.tries:
            self._breaker.passed()
        else:
            self._breaker.left()
        self._tell(asking, reason)
        if reason is not None:
            raise Unanswered(reason, [asking.call(reason)] if asking.tries else [])

    @asynccontextmanager
    async def _place(self, asking: Asking) -> AsyncIterator[None]:
        """Wait for a place among those that ask, not for long; raises `Failed`."""
        try:
            async with asyncio.timeout_at(min(asking.deadline, moment() + self.settings.patience)):
                await self._places.acquire()
        except TimeoutError:
            raise Failed(Reason.BUSY) from None
        try:
            yield
        finally:
            self._places.release()

    async def _tried(self, asking: Asking, send: Callable[[frozenset[str]], Awaitable[S]]) -> S:
        """Send, and send again where that may help and fits into the time; raises `Failed`."""

        def is_worth_it(error: BaseException) -> bool:
            return (
                isinstance(error, Failed) and error.again and moment() + (error.after or 0) < asking.deadline
            )

        retrying = AsyncRetrying(
            stop=stop_after_attempt(self.settings.tries),
            retry=retry_if_exception(is_worth_it),
            wait=_wait,
            reraise=True,
        )
        return await retrying(self._sent, asking, send)

    async def _sent(self, asking: Asking, send: Callable[[frozenset[str]], Awaitable[S]]) -> S:
        asking.tries += 1
        quirks = self._quirks
        try:
            return await send(quirks)
        except Exception as error:
            failed = failure(error)
            if failed.quirk and failed.quirk not in quirks:
                # What a server does not take it will not take the next time either.
                self._quirks |= {failed.quirk}
                failed.again, failed.after = True, 0.0
            raise failed from error

    def _read(self, body: str) -> Said:
        """Read an answer; what is no JSON, or JSON of another shape, such as a web page, is none."""
        if len(body) > _MOST_BODY:
            raise Failed(Reason.INVALID)
        try:
            return self._dialect.read(json.loads(body))
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
            raise Failed(Reason.INVALID) from error

    async def _pieces(self, events: Events, asking: Asking) -> AsyncIterator[str]:
        """Give the pieces of text of a stream; raises `Failed`, and `TimeoutError` when its time is over."""
        coming = aiter(events)
        while True:
            try:
                async with asyncio.timeout_at(asking.deadline):
                    event = await anext(coming)
                piece = self._dialect.hear(asking.said, event.to_dict(mode="json", warnings=False))
            except StopAsyncIteration:
                return
            except TimeoutError:
                raise
            except Exception as error:
                # The library raises errors of many kinds for broken events.
                raise failure(error) from error
            if piece:
                yield piece

    def _tell(self, asking: Asking, reason: Reason | None) -> None:
        call = asking.call(reason)
        logger.info(
            "model asked",
            extra=call.model_dump(mode="json", exclude={"reason"}) | {"reason": reason or "none"},
        )
        if self._on_call is not None and call.tries:
            self._on_call(call)


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    after = error.after if isinstance(error, Failed) else None
    return _FIRST_WAIT * 2 ** (state.attempt_number - 1) if after is None else after
