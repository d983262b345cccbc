"""How text and blocks become HTML, and what the page says where there is nothing to show."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from bot.playground.conversations import post
from bot.playground.model import File, Message
from bot.playground.page.dates import dated
from bot.playground.page.mrkdwn import as_typed, mrkdwn, plain
from bot.playground.playground import Playground


class Names:
    """Everybody is called Bo, every channel plans."""

    def user(self, user_id: str) -> str:
        """Return a visible name."""
        return "Bo Jansen"

    def handle(self, user_id: str) -> str:
        """Return a name to type."""
        return "bo"

    def channel(self, channel_id: str) -> str:
        """Return a channel's name."""
        return "plans"

    def date(self, seconds: float, pattern: str) -> str:
        """Fill a date pattern with a moment, always the same hour later in Amsterdam."""
        then = datetime.fromtimestamp(seconds, ZoneInfo("Europe/Amsterdam"))
        return dated(pattern, then, then + timedelta(hours=1), "en-US")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*bold* _italic_ ~gone~", "<b>bold</b> <i>italic</i> <s>gone</s>"),
        ("*bold _and italic_*", "<b>bold <i>and italic</i></b>"),
        ("2*3*4 snake_case_name", "2*3*4 snake_case_name"),
        ("* not bold* _", "* not bold* _"),
        ("`*code*`", "<code>*code*</code>"),
        ("```\na *b*\n  c\n```", "<pre>a *b*\n  c</pre>"),
        ("one\ntwo", "one<br>two"),
        ("&gt; said\nanswered", "<blockquote>said</blockquote>answered"),
        ("&gt;&gt;&gt; all\nof it", "<blockquote>all<br>of it</blockquote>"),
        (":tada: :no_such_emoji: 10:30:40", "🎉 :no_such_emoji: 10:30:40"),
        ("5 &lt; 6 &amp; 7", "5 &lt; 6 &amp; 7"),
        ("&amp;lt;", "&amp;lt;"),
        ("<@U1> in <#C1> and <#C1|other>, <!here>", "@Bo Jansen in #plans and #other, @here"),
        ("<!date^1392734382^{date}|February 18>", "18 February 2014"),
        ("<!date^1392734382^{date_short_pretty} at {time}|then>", "today at 15:39"),
        ("<!date^1392734382^it was {ago}|then>", "it was 1 hour ago"),
        ("<!date^soon^{date}|February 18>", "February 18"),
    ],
)
def test_mrkdwn_looks_as_in_slack(text: str, html: str) -> None:
    """Styles, quotes, code, emoji and mentions mean what they mean in Slack, and nothing else does."""
    rendered = mrkdwn(text, Names()).replace('<span class="mention">', "").replace("</span>", "")
    assert rendered == html


@pytest.mark.parametrize(
    ("pattern", "hours_later", "dutch", "english"),
    [
        ("{date_short_pretty} {time}", 1, "vandaag 15:39", "today 15:39"),
        ("{date_pretty}", 24, "gisteren", "yesterday"),
        ("{date_short_pretty}", 50, "18 feb 2014", "18 Feb 2014"),
        ("{date_long}", 1, "dinsdag 18 februari 2014", "Tuesday 18 February 2014"),
        ("{date_num} {time_secs}", 1, "2014-02-18 15:39:42", "2014-02-18 15:39:42"),
        ("{ago}", 50, "2 dagen geleden", "2 days ago"),
        ("{ago}", -1, "over 1 uur", "in 1 hour"),
        ("{ago}, {no_token}", 0, "zojuist, {no_token}", "just now, {no_token}"),
    ],
)
def test_dates_speak_the_language_of_their_reader(
    pattern: str, hours_later: int, dutch: str, english: str
) -> None:
    """A date in a message is told as the reader's own calendar would."""
    then = datetime.fromtimestamp(1392734382, ZoneInfo("Europe/Amsterdam"))
    now = then + timedelta(hours=hours_later)
    assert dated(pattern, then, now, "nl-NL") == dutch
    assert dated(pattern, then, now, "en-US") == english


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<https://example.org/a_b_c|the *site*>", ">the *site*</a>"),
        ("<https://example.org/?a=1&amp;b=2>", 'href="https://example.org/?a=1&amp;b=2"'),
        ("<mailto:bo@example.org|bo@example.org>", 'href="mailto:bo@example.org"'),
    ],
)
def test_links_lead_where_they_say(text: str, html: str) -> None:
    """A link shows its label and keeps its address as it is."""
    assert html in mrkdwn(text, Names())


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "<javascript:alert(1)|click>", '<https://x"onclick="y|z>', "<img src=x>"],
)
def test_no_text_becomes_a_tag_or_a_script(text: str) -> None:
    """Whatever stands between angle brackets, the only tag that comes of it is a link to the web."""
    rendered = str(mrkdwn(text, Names()))
    assert "<script" not in rendered
    assert "<img" not in rendered
    assert 'href="javascript' not in rendered
    assert '"onclick="' not in rendered


def test_plain_text_knows_only_emoji() -> None:
    """In plain_text nothing but an emoji shortcode means anything."""
    assert plain("*a* <b> :tada:\n:x") == "*a* &lt;b&gt; 🎉<br>:x"


def test_an_own_message_is_edited_as_it_was_typed() -> None:
    """The editor shows mentions, links and special characters the way people type them."""
    stored = "<@U1> see <https://example.org> in <#C1|plans> &lt;now&gt; &amp; tell <!here>"
    assert as_typed(stored, Names()) == "@bo see https://example.org in #plans <now> & tell @here"


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/?as=nobody&channel=nowhere&thread=1.2&edit=x",
        "/?as=anna&channel=klantreis&thread=1.000001",
        "/?as=cas&channel=directie",
        "/?as=dana&home=1&inspector=1",
    ],
)
async def test_an_address_that_leads_nowhere_still_shows_a_page(playground: Playground, address: str) -> None:
    """Somebody who doesn't exist, a lost thread or a channel one may not see: a friendly page all the same."""
    async with aiohttp.ClientSession() as web, web.get(playground.world.url + address) as answer:
        html = await answer.text()
    assert answer.status == 200
    assert "Traceback" not in html
    assert "directie</h1>" not in html


async def test_a_file_is_only_handed_to_who_sees_it(playground: Playground) -> None:
    """A file of a private channel opens for its members and for nobody else."""
    world = playground.world
    channel, anna = world.channel_named("directie"), world.user_named("anna")
    assert channel is not None
    assert anna is not None
    world.files["F1"] = File("F1", "plan.html", "plan", "text/html", anna.id, 0, 4, content=b"plan")
    post(world, Message(channel.id, world.clock.stamp(), anna.id, "", file_ids=["F1"]))
    found = {}
    async with aiohttp.ClientSession() as web:
        for name in ("bo", "cas"):
            user = world.user_named(name)
            assert user is not None
            async with web.get(f"{world.url}/page/files/F1?as={user.id}") as answer:
                found[name] = (answer.status, answer.headers.get("Content-Disposition"))
    assert found == {"bo": (200, "attachment"), "cas": (404, None)}


async def test_another_site_cannot_act_for_people(playground: Playground) -> None:
    """A request that a browser marks as coming from elsewhere is refused."""
    anna = playground.world.user_named("anna")
    channel = playground.world.channel_named("klantreis")
    assert anna is not None
    assert channel is not None
    body = aiohttp.FormData({"as": anna.id, "channel": channel.id, "thread": "", "text": "hi"})
    headers = {"Sec-Fetch-Site": "cross-site"}
    address = f"{playground.world.url}/page/act/say"
    async with aiohttp.ClientSession() as web, web.post(address, data=body, headers=headers) as answer:
        assert answer.status == 403
    assert playground.world.timeline(channel.id, anna.id) == []
