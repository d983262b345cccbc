"""The Web API methods of the playground and the scopes they need."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.playground.model import Json
from bot.playground.web_api import assistant, canvases, chat, conversations, files, people, streams, views
from bot.playground.web_api.call import Call


@dataclass(frozen=True)
class Method:
    """One Web API method.

    ``accepts`` are the names of its arguments. One of ``scopes`` suffices; methods that read conversations need
    the scope of the conversation's kind and check it themselves. ``app_token`` methods take the app-level token.
    """

    run: Callable[[Call], Awaitable[Json]]
    accepts: frozenset[str] = field(default_factory=frozenset)
    scopes: tuple[str, ...] = ()
    app_token: bool = False


def _method(
    run: Callable[[Call], Awaitable[Json]], accepts: str = "", *scopes: str, app_token: bool = False
) -> Method:
    return Method(run, frozenset(accepts.split()), scopes, app_token)


_OPEN_SCOPES = ("im:write", "channels:manage", "groups:write", "mpim:write")
_PAGE = " cursor limit "
_RANGE = " oldest latest inclusive include_all_metadata "
_CONTENT = " channel text blocks attachments link_names parse "
_POSTED = _CONTENT + " thread_ts metadata mrkdwn reply_broadcast unfurl_links unfurl_media "
_UPDATED = _CONTENT + " ts metadata reply_broadcast "

METHODS: dict[str, Method] = {
    "api.test": _method(people.api_test, "error foo"),
    "apps.connections.open": _method(people.open_connection, app_token=True),
    "assistant.threads.setStatus": _method(
        assistant.set_status, "channel_id thread_ts status loading_messages", "assistant:write", "chat:write"
    ),
    "auth.test": _method(people.auth_test),
    "bots.info": _method(people.bot_info, "bot", "users:read"),
    "canvases.access.set": _method(
        canvases.set_access, "canvas_id access_level channel_ids user_ids", "canvases:write"
    ),
    "canvases.create": _method(canvases.create, "title document_content channel_id", "canvases:write"),
    "canvases.delete": _method(canvases.delete, "canvas_id", "canvases:write"),
    "canvases.edit": _method(canvases.edit, "canvas_id changes", "canvases:write"),
    "canvases.sections.lookup": _method(canvases.look_up_sections, "canvas_id criteria", "canvases:read"),
    "chat.appendStream": _method(streams.append, "channel ts markdown_text chunks", "chat:write"),
    "chat.delete": _method(chat.delete_message, "channel ts", "chat:write"),
    "chat.getPermalink": _method(chat.get_permalink, "channel message_ts"),
    "chat.postEphemeral": _method(chat.post_ephemeral, _CONTENT + "thread_ts user", "chat:write"),
    "chat.postMessage": _method(chat.post_message, _POSTED, "chat:write"),
    "chat.startStream": _method(
        streams.start,
        "channel thread_ts markdown_text chunks recipient_user_id recipient_team_id task_display_mode",
        "chat:write",
    ),
    "chat.stopStream": _method(streams.stop, "channel ts markdown_text chunks blocks metadata", "chat:write"),
    "chat.update": _method(chat.update, _UPDATED, "chat:write"),
    "conversations.canvases.create": _method(
        canvases.create_for_channel, "channel_id title document_content", "canvases:write"
    ),
    "conversations.history": _method(conversations.history, "channel" + _PAGE + _RANGE),
    "conversations.info": _method(conversations.info, "channel include_locale include_num_members"),
    "conversations.join": _method(conversations.join_conversation, "channel", "channels:join"),
    "conversations.list": _method(conversations.list_all, "exclude_archived types" + _PAGE),
    "conversations.members": _method(conversations.members, "channel" + _PAGE),
    "conversations.open": _method(conversations.open_conversation, "users return_im", *_OPEN_SCOPES),
    "conversations.replies": _method(conversations.replies, "channel ts" + _PAGE + _RANGE),
    "files.completeUploadExternal": _method(
        files.complete_upload, "files channel_id channels initial_comment thread_ts", "files:write"
    ),
    "files.delete": _method(files.delete, "file", "files:write"),
    "files.getUploadURLExternal": _method(
        files.get_upload_url, "filename length alt_txt snippet_type", "files:write"
    ),
    "files.info": _method(files.info, "file" + _PAGE, "files:read"),
    "team.info": _method(people.team_info, "team domain", "team:read"),
    "users.conversations": _method(conversations.of_user, "user exclude_archived types" + _PAGE),
    "users.info": _method(people.user_info, "user include_locale", "users:read"),
    "users.list": _method(people.user_list, "include_locale" + _PAGE, "users:read"),
    "views.open": _method(views.open_view, "trigger_id view"),
    "views.publish": _method(views.publish_view, "user_id view hash"),
    "views.push": _method(views.push_view, "trigger_id view"),
    "views.update": _method(views.update_view, "view view_id external_id hash"),
}
