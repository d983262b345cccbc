"""The addresses of files: where an app posts the content of an upload, and where files are downloaded."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.playground.files import is_complete, take_content
from bot.playground.playground import Playground


class FileEndpoints:
    """Answers ``/upload/v1/{file_id}`` and ``/files/{file_id}/{name}``."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground

    async def upload(self, request: Request) -> Response:
        """Take the content of a file, raw or in a form, as the second call of an upload."""
        playground = self._playground
        file = playground.world.files.get(request.path_params["file_id"])
        entry = playground.traffic.begin("from_app", "upload", "upload", request.path_params["file_id"])
        if file is None or file.uploaded:
            playground.traffic.finish(entry, "404")
            return PlainTextResponse("no such upload", 404)
        content = await _content(request)
        if len(content) != file.length:
            playground.traffic.finish(entry, "400")
            return PlainTextResponse(f"expected {file.length} bytes, got {len(content)}", 400)
        take_content(file, content)
        playground.traffic.finish(entry, "200")
        return PlainTextResponse(f"OK - {len(content)}")

    async def download(self, request: Request) -> Response:
        """Give the content of a file to whoever shows the app's token.

        Without one Slack shows its sign-in page with status 200, so apps must look at the content type.
        """
        playground = self._playground
        file = playground.world.files.get(request.path_params["file_id"])
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token != playground.credentials.bot_token or "files:read" not in playground.world.manifest.scopes:
            return Response("<html><title>Sign in</title></html>", media_type="text/html")
        if file is None or not is_complete(file):
            return PlainTextResponse("file not found", 404)
        return Response(file.content, media_type=file.mimetype)


async def _content(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await request.body()
    async with request.form() as form:
        for part in form.values():
            if not isinstance(part, str):
                return await part.read()
    return b""
