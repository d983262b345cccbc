"""Scores that a survey tool hands in: taken once, and whatever is wrong is said, row by row; then nothing is stored."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from itertools import product
from typing import Any

import aiohttp
import pytest
from sqlmodel import select
from starlette.applications import Starlette
from starlette.routing import Route

from bot.guide import care, score_keys
from bot.guide.guide import Guide
from bot.journey import edit
from bot.journey.document import to_json
from bot.metrics import Metrics
from bot.web.rates import Rates
from bot.web.scores import Scores
from bot.web.server import listen, serving
from storage.database import Database
from storage.monthly_tables import ScoreRow
from tests.guide.team import ANNA, CHANNEL, designed

JSON, CSV = "application/json", "text/csv"
ONE = {"date": "2026-03-01", "score": 9, "persona": "Sanne", "step": 2, "comment": "snel", "id": "a1"}

WRONG: list[tuple[bytes, str, int, str | None]] = [
    (b"", JSON, 400, "not-json"),
    (b"{", JSON, 400, "not-json"),
    (b"\xff\xfe{}", JSON, 400, "not-utf8"),
    (b"[]", JSON, 400, "wrong-shape"),
    (b"7", JSON, 400, "wrong-shape"),
    (b'{"scores": 7}', JSON, 400, "wrong-shape"),
    (b'{"scores": [7]}', JSON, 400, "wrong-shape"),
    (b'{"scores": [{"score": NaN}]}', JSON, 400, "wrong-shape"),
    (b"[" * 100_000, JSON, 400, "wrong-shape"),
    (b'{"score": ' + b"9" * 5000 + b"}", JSON, 400, "wrong-shape"),
    (b'{"scores": [], "skale": "0-10"}', JSON, 400, "unknown-field"),
    (b'{"scores": [{"score": 8}], "scale": "1-7"}', JSON, 400, "wrong-scale"),
    (b'{"scores": [{"score": 8}], "scale": 10}', JSON, 400, "wrong-scale"),
    (b'{"scores": []}', JSON, 422, "no-scores"),
    (b'{"score": {"a": 1}}', JSON, 422, "wrong-scores"),
    (b'{"score": [8]}', JSON, 422, "wrong-scores"),
    (b'{"score": null, "date": "2026-03-01"}', JSON, 422, "wrong-scores"),
    (b'{"score": true, "date": "2026-03-01"}', JSON, 422, "wrong-scores"),
    (b'{"score": 8, "date": []}', JSON, 422, "wrong-scores"),
    (b"", CSV, 422, None),
    (b"\x00\x01\x02", CSV, 422, None),
    (b"a,b\n1,2", CSV, 422, None),
    (b"date,score\nmorgen,8", CSV, 422, "wrong-scores"),
    (b'date,score\n"2026-03-01,8', CSV, 422, None),
    (b'{"score": 8}', "text/plain", 415, "wrong-type"),
    (b'{"score": 8}', "application/octet-stream", 415, "wrong-type"),
    (b"<xml/>", "application/xml", 415, "wrong-type"),
]
"""What may be posted, as what, and what comes of it: an HTTP status, and a code where only one will do."""


@dataclass
class Tool:
    """A survey tool that a team gave a key."""

    url: str
    http: aiohttp.ClientSession
    guide: Guide
    database: Database
    journey_id: int
    key: str
    shown: list[tuple[str, int]]

    async def sends(
        self, content: Any, kind: str = JSON, *, key: str | None = None, query: str = "", **headers: str
    ) -> tuple[int, dict[str, Any]]:
        """Hand something in; gives the status and what the answer says."""
        body = json.dumps(content).encode() if kind == JSON and not isinstance(content, bytes) else content
        answer = await self.raw(
            body,
            **{"Content-Type": kind, "Authorization": f"Bearer {self.key if key is None else key}"} | headers,
            query=query,
        )
        return answer.status, await answer.json()

    async def raw(self, body: Any, *, query: str = "", **headers: str) -> aiohttp.ClientResponse:
        """Post with these headers and no others."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        data = body.encode() if isinstance(body, str) else body
        async with self.http.post(f"{self.url}/api/scores{query}", data=data, headers=sent) as response:
            await response.read()
            return response

    def stored(self) -> list[tuple[str, float, str]]:
        """Give the scores that are stored, in the order of their days."""
        with self.database.transaction() as session:
            rows = session.exec(select(ScoreRow)).all()
        return sorted((row.on.isoformat(), row.score, row.comment) for row in rows)


@pytest.fixture
def most() -> dict[str, str]:
    """Say which rates a test holds to."""
    return {}


@pytest.fixture
def rates(most: dict[str, str]) -> Rates:
    """Let a test hand in as often as it likes, but for the rates that it holds to."""
    often = dict.fromkeys(("per_address", "per_key", "refused_per_address"), "1000/second")
    return Rates(**(often | most))


@pytest.fixture
async def tool(database: Database, rates: Rates) -> AsyncIterator[Tool]:
    """Serve the endpoint for a journey with steps and a persona, of which a survey tool has a key."""
    guide = Guide(database)
    journey, _ = edit.add(designed(), "personas", name="Sanne")
    journey_id = await guide.do(ANNA, care.take_in, CHANNEL, to_json(journey))
    key = await guide.do(ANNA, score_keys.make_key, journey_id)
    shown: list[tuple[str, int]] = []

    async def refresh(workspace_id: str, journey_id: int) -> None:
        shown.append((workspace_id, journey_id))

    scores = Scores(guide, refresh, Metrics(), rates=rates)
    listener = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    web = Starlette(routes=[Route("/api/scores", scores.answer, methods=["POST"])])
    async with serving(web, listener), aiohttp.ClientSession() as http:
        yield Tool(url, http, guide, database, journey_id, key, shown)
    await scores.finish()
    guide.close()


async def test_scores_are_taken_and_shown(tool: Tool) -> None:
    """Several at once, or one by itself; the journey's messages follow."""
    status, told = await tool.sends({"scores": [ONE, {"date": "2026-03-02", "score": 4}], "scale": "1-5"})
    assert status == 422, told  # 9 is no score from 1 to 5
    status, told = await tool.sends({"scores": [ONE, {"date": "2026-03-02", "score": 7.5}], "scale": "0-10"})
    assert (status, told["taken"], told["repeated"]) == (200, 2, False)
    assert told["message"] == "2 scores stored."
    status, told = await tool.sends({"date": "2026-03-03", "score": 10})
    assert (status, told["taken"]) == (200, 1)
    assert tool.stored() == [("2026-03-01", 9.0, "snel"), ("2026-03-02", 7.5, ""), ("2026-03-03", 10.0, "")]
    await asyncio.sleep(0)
    assert tool.shown == [("T1", tool.journey_id)] * 2


async def test_a_table_is_taken(tool: Tool) -> None:
    """As a survey tool exports it, in another scale."""
    table = "datum,cijfer,opmerking\n2026-03-01,5,top\n2026-03-02,1,\n"
    status, told = await tool.sends(table.encode(), CSV, query="?scale=1-5")
    assert (status, told["taken"]) == (200, 2), told
    assert [score for _, score, _ in tool.stored()] == [10.0, 0.0]


async def test_the_same_again_changes_nothing_and_says_so(tool: Tool) -> None:
    """The same body, the same ids, or what its sender says is the same."""
    assert (await tool.sends({"scores": [ONE]}))[1]["taken"] == 1
    status, told = await tool.sends({"scores": [ONE]})
    assert (status, told["taken"], told["repeated"]) == (200, 0, True)
    assert "already" in told["message"]
    status, told = await tool.sends({"scores": [ONE, ONE | {"id": "a2", "score": 6}]})
    assert (told["taken"], told["known"], told["repeated"]) == (1, 1, False)
    plain = {"date": "2026-03-05", "score": 8}
    assert [(await tool.sends(plain))[1]["taken"] for _ in range(2)] == [1, 0]
    # Another customer, who said the same on the same day: the sender says that it is another one.
    assert [
        (await tool.sends(plain, **{"Idempotency-Key": mark}))[1]["taken"] for mark in ("x1", "x2", "x1")
    ] == [1, 1, 0]
    assert len(tool.stored()) == 5


async def test_ten_deliveries_of_one_body_at_one_moment_count_once(tool: Tool) -> None:
    """A tool that tries again before the first answer came."""
    answers = await asyncio.gather(*(tool.sends({"scores": [ONE | {"id": "x"}]}) for _ in range(10)))
    assert sorted(told["taken"] for _, told in answers) == [0] * 9 + [1]
    assert len(tool.stored()) == 1


async def test_every_wrong_row_is_named_and_nothing_is_stored(tool: Tool) -> None:
    """By its number, with what is wrong with it, in the language that is asked for."""
    rows = [
        ONE,
        {"date": "2026-02-30", "score": 8},
        {"date": "2026-03-01", "score": 11},
        {"date": "2026-03-01"},
    ]
    status, told = await tool.sends({"scores": rows})
    assert (status, told["error"]["code"]) == (422, "wrong-scores")
    assert [row["row"] for row in told["error"]["rows"]] == [2, 3, 4]
    assert all(row["message"] for row in told["error"]["rows"])
    status, dutch = await tool.sends({"scores": rows}, **{"Accept-Language": "nl-BE,nl;q=0.9,en;q=0.5"})
    assert dutch["error"]["message"] != told["error"]["message"]
    assert "niets bewaard" in dutch["error"]["message"]
    assert tool.stored() == []
    assert tool.shown == []


async def test_whatever_is_wrong_is_said(tool: Tool) -> None:
    """With a sentence, never with an error of ours, in both languages."""
    for (body, kind, status, code), language in product(WRONG, ("en", "nl")):
        got, told = await tool.sends(body, kind, **{"Accept-Language": language})
        assert got == status, (body, told)
        assert code in {None, told["error"]["code"]}, body
        assert len(told["error"]["message"]) > 10
    assert tool.stored() == []


async def test_what_is_too_large_is_refused(tool: Tool) -> None:
    """Whether its length is told or not."""

    async def parts() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 65_536

    for body in (BytesIO(b" " * 2_000_000), parts()):
        status, told = await tool.sends(body, CSV)
        assert (status, told["error"]["code"]) == (413, "too-large")
    many = {"scores": [{"score": 8}] * 5001}
    assert (await tool.sends(many))[0] == 422


async def test_a_compressed_body_is_refused(tool: Tool) -> None:
    """What a few bytes unpack to is not known before."""
    answer = await tool.raw(
        b"x", Content_Type=JSON, Content_Encoding="gzip", Authorization=f"Bearer {tool.key}"
    )
    assert answer.status == 415


async def test_keys_that_do_not_work_look_alike(tool: Tool) -> None:
    """None, misspelt, unknown, revoked, of a deleted journey, in the address: one answer for all."""
    [listed] = await tool.guide.do(ANNA, score_keys.keys, tool.journey_id)
    other = await tool.guide.do(ANNA, score_keys.make_key, tool.journey_id)
    await tool.guide.do(ANNA, score_keys.revoke_key, tool.journey_id, listed.id)
    answers = [
        await tool.sends(ONE),
        await tool.sends(ONE, key=""),
        await tool.sends(ONE, key="rgs_x"),
        await tool.sends(ONE, key="rgs_" + "A" * 43),
        await tool.sends(ONE, key=f"{other} "[1:]),
        await tool.sends(ONE, Authorization=f"Basic {other}"),
        await tool.sends(ONE, Authorization=other),
        await tool.sends(ONE, key="", query=f"?key={other}&token={other}"),
    ]
    await tool.guide.do(ANNA, care.delete, tool.journey_id)
    answers.append(await tool.sends(ONE, key=other))
    assert [status for status, _ in answers] == [401] * len(answers)
    assert all(told == answers[0][1] for _, told in answers)
    assert tool.stored() == []


async def test_who_may_not_come_in_hears_nothing_of_what_they_sent(tool: Tool) -> None:
    """The key is looked at before anything else."""
    status, told = await tool.sends(b"{", key="rgs_x")
    assert (status, told["error"]["code"]) == (401, "no-key")


async def test_no_answer_is_kept_on_the_way(tool: Tool) -> None:
    """Nor is the language of it left to be guessed."""
    answer = await tool.raw(b"{}", Content_Type=JSON, Accept_Language="nl")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Language"] == "nl"
    assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize("most", [{"per_key": "2/minute"}])
async def test_a_key_that_comes_too_often_is_told_when_to_come_back(tool: Tool) -> None:
    """Another key is not kept waiting by it."""
    other = await tool.guide.do(ANNA, score_keys.make_key, tool.journey_id)
    statuses = [(await tool.sends(ONE | {"id": f"{number}"}))[0] for number in range(3)]
    assert statuses == [200, 200, 429]
    answer = await tool.raw(b"{}", Content_Type=JSON, Authorization=f"Bearer {tool.key}")
    assert 1 <= int(answer.headers["Retry-After"]) <= 60
    assert (await tool.sends(ONE | {"id": "other"}, key=other))[0] == 200


@pytest.mark.parametrize("most", [{"refused_per_address": "2/minute"}])
async def test_whoever_guesses_keys_is_kept_out(tool: Tool) -> None:
    """For a while also with a key that works: from that address nobody knows who comes."""
    statuses = [(await tool.sends(ONE, key=f"rgs_{number}"))[0] for number in range(4)]
    assert statuses == [401, 401, 429, 429]
    assert (await tool.sends(ONE))[0] == 429


@pytest.mark.parametrize("most", [{"per_address": "2/minute"}])
async def test_an_address_that_comes_too_often_waits(tool: Tool) -> None:
    """Whatever key it has."""
    assert [(await tool.sends(ONE))[0] for _ in range(3)] == [200, 200, 429]


async def test_a_failure_of_ours_is_told_with_a_support_id(
    tool: Tool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The tool may try again; the log has the same ID."""
    with tool.database.transaction() as session:
        session.connection().exec_driver_sql("ALTER TABLE score RENAME TO score_away")
    status, told = await tool.sends(ONE)
    assert (status, told["error"]["code"]) == (503, "unexpected")
    support = caplog.records[0].support  # type: ignore[attr-defined]  # of the line about it
    assert support in told["error"]["message"]
    with tool.database.transaction() as session:
        session.connection().exec_driver_sql("ALTER TABLE score_away RENAME TO score")
    assert (await tool.sends(ONE))[0] == 200
