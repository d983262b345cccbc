"""The HTTP side of the Web API: reads a request, checks its token, and answers as Slack does."""

import asyncio
import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.playground.connections import Connections
from bot.playground.faults import Fault
from bot.playground.model import Json
from bot.playground.playground import Playground
from bot.playground.traffic import Entry
from bot.playground.web_api import METHODS, Method
from bot.playground.web_api.call import ApiError, Call, decoded


class WebApi:
    """Answers ``/api/{method}``."""

    def __init__(self, playground: Playground, connections: Connections) -> None:
        self._playground = playground
        self._connections = connections

    async def answer(self, request: Request) -> Response:
        """Answer one call of a Web API method, or fail it in the way that was asked for."""
        name = request.path_params["method"]
        arguments = await _arguments(request)
        shown = {key: value for key, value in arguments.items() if key != "token"}
        entry = self._playground.traffic.begin("from_app", "web_api", name, shown)
        fault = self._playground.faults.strike(name)
        if fault is not None and (failed := await self._fail(fault, request, entry)):
            return failed
        known_violations = len(self._playground.world.violations)
        body = await self._run(name, arguments, request.headers.get("authorization", ""))
        for violation in self._playground.world.violations[known_violations:]:
            entry.problems.extend(violation.problems)
        if fault is not None and fault.kind == "drop":
            self._playground.traffic.finish(entry, "dropped", body)
            return self._connections.drop(request)
        self._playground.traffic.finish(entry, "200", body)
        return JSONResponse(body, headers=self._headers(name))

    async def _run(self, name: str, arguments: Json, authorization: str) -> Json:
        method = METHODS.get(name)
        if method is None:
            return {"ok": False, "error": "unknown_method", "req_method": name}
        try:
            self._check_token(method, str(arguments.get("token") or authorization.removeprefix("Bearer ")))
            call = Call(self._playground, name, decoded(arguments))
            call.check_names(method.accepts)
            if method.scopes:
                call.need_scope(*method.scopes)
            answer = await method.run(call)
        except ApiError as error:
            return {"ok": False, "error": error.code} | error.extra
        return {"ok": True} | answer

    def _check_token(self, method: Method, token: str) -> None:
        credentials = self._playground.credentials
        if not token:
            raise ApiError("not_authed")
        if token not in {credentials.app_token, credentials.bot_token}:
            raise ApiError("invalid_auth")
        if (token == credentials.app_token) != method.app_token:
            raise ApiError("not_allowed_token_type")

    async def _fail(self, fault: Fault, request: Request, entry: Entry) -> Response | None:
        """Return the failed answer, or None when the call goes on after all."""
        if fault.kind == "latency":
            await asyncio.sleep(fault.seconds)
            return None
        if fault.kind == "drop":
            if fault.answer_lost:
                return None
            self._playground.traffic.finish(entry, "dropped")
            return self._connections.drop(request)
        if fault.kind == "rate_limit":
            body = {"ok": False, "error": "ratelimited"}
            self._playground.traffic.finish(entry, "429", body)
            return JSONResponse(body, 429, headers={"Retry-After": str(fault.retry_after)})
        if fault.kind == "refuse":
            body = {"ok": False, "error": fault.error}
            self._playground.traffic.finish(entry, "200", body)
            return JSONResponse(body)
        self._playground.traffic.finish(entry, str(fault.status))
        return Response("upstream connect error", fault.status, media_type="text/html")

    def _headers(self, name: str) -> dict[str, str]:
        method = METHODS.get(name)
        return {
            "x-oauth-scopes": ",".join(sorted(self._playground.world.manifest.scopes)),
            "x-accepted-oauth-scopes": ",".join(method.scopes if method else ()),
            "x-slack-req-id": secrets.token_hex(16),
        }


async def _arguments(request: Request) -> Json:
    """Return the arguments from the query, a form or a JSON body, the later over the earlier."""
    arguments: dict[str, Any] = dict(request.query_params)
    if request.headers.get("content-type", "").startswith("application/json"):
        arguments |= await request.json()
    else:
        async with request.form() as form:
            arguments |= dict(form)
    return arguments
