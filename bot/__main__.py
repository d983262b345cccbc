"""The commands: `reisgids` with what it should do."""

import argparse
import asyncio
import os
import secrets
import signal
import sys
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from bot import settings
from bot.cli.terminal import CommandError, terminal_language
from bot.export.formats import ExportFormat
from bot.journey.language import Language
from bot.settings import SettingError
from prompts.catalogue import Catalogue, catalogue

DEMO_PORT = 8420
JOB_STATES = ("queued", "running", "failed", "done")
MOST_JOBS = 50
SOMETHING_IS_WRONG = 1
"""Exit code of an error of ours, and of a `doctor` that found something."""
CANNOT_DO_THAT = 2
"""Exit code of an error that the person at the terminal can mend."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one command and give its exit code; errors are told in one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        # Journeys and ticks are written in UTF-8, whatever the terminal's locale says.
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # text streams, also pytest's
    say = catalogue(terminal_language(os.environ))
    try:
        exit_code = _do(_parser(say).parse_args(arguments), say)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Who read along went away. Python would complain at exit that it cannot write the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except (SettingError, CommandError) as error:
        print(say(error.key, **error.values), file=sys.stderr)
        return CANNOT_DO_THAT
    except Exception:  # noqa: BLE001  # the one place where what nobody foresaw is caught
        return _unexpected(say)
    return exit_code


def _do(chosen: argparse.Namespace, say: Catalogue) -> int:
    match chosen.command:
        case "demo":
            return _demo(chosen)
        case "run" | "web" | "worker":
            return _serve(chosen.command)
        case "jobs":
            return _jobs(chosen, say)
        case "migrate":
            return _migrate(say)
        case "doctor":
            return _doctor(say)
        case "manifest":
            return _manifest()
        case "check":
            return _check(chosen)
        case "example":
            return _example(chosen, say)
        case "export":
            return _export(chosen, say)
        case _:
            return _import(chosen, say)


def _demo(chosen: argparse.Namespace) -> int:
    from bot.demo import demo

    return asyncio.run(
        demo(
            headless=chosen.headless,
            port=chosen.port,
            open_browser=chosen.browser,
            with_model_stub=chosen.with_model_stub,
        )
    )


def _serve(process: str) -> int:
    from bot.cli import serve

    match process:
        case "web":
            serve.web(settings.read_web_settings(_environment()))
        case "worker":
            serve.worker(settings.read_worker_settings(_environment()))
        case _:
            serve.run(settings.read_settings(_environment()))
    return 0


def _jobs(chosen: argparse.Namespace, say: Catalogue) -> int:
    from bot.cli.jobs import do_again, tell_jobs
    from bot.jobs.states import State

    url = settings.read_database_url(_environment())
    if chosen.retry is not None:
        do_again(url, chosen.retry)
        print(say("command-job-again", job=chosen.retry))
        return 0
    states = [State(state) for state in chosen.state or ()]
    print(tell_jobs(url, states, chosen.most, as_json=chosen.json, say=say))
    return 0


def _migrate(say: Catalogue) -> int:
    from bot.cli.database import migrate

    migrate(settings.read_database_url(_environment()))
    print(say("command-migrated"))
    return 0


def _doctor(say: Catalogue) -> int:
    from bot.cli.doctor import examine

    well = True
    for finding in examine(_environment(), say):
        print(finding, flush=True)
        well = well and finding.well
    return 0 if well else SOMETHING_IS_WRONG


def _manifest() -> int:
    from bot.cli.manifest import manifest_text

    print(manifest_text(), end="")
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from bot.cli.check import check

    return check(chosen.file, chosen.language, chosen.json)


def _example(chosen: argparse.Namespace, say: Catalogue) -> int:
    from bot.journey.examples import example_text

    print(example_text(chosen.language or say.language), end="")
    return 0


def _export(chosen: argparse.Namespace, say: Catalogue) -> int:
    from bot.cli.documents import list_journeys
    from bot.cli.export import Wanted, export

    if chosen.source is None:
        places = list_journeys(settings.read_database_url(_environment()))
        print(say("command-journeys" if places else "command-no-journeys"), file=sys.stderr)
        for place in places:
            print(place.id, place.title, place.channel_id, place.workspace_id, sep="\t")
        return 0
    wanted = Wanted(
        chosen.source,
        ExportFormat(chosen.format),
        chosen.output,
        chosen.language,
        chosen.persona,
        chosen.channel,
    )
    for file in export(wanted, lambda: settings.read_database_url(_environment())):
        print(file)
    return 0


def _import(chosen: argparse.Namespace, say: Catalogue) -> int:
    from bot.cli.documents import import_journey

    url = settings.read_database_url(_environment())
    journey_id = import_journey(url, chosen.file, chosen.channel, chosen.workspace)
    print(say("command-imported", id=str(journey_id), channel=chosen.channel))
    return 0


def _environment() -> Mapping[str, str]:
    return settings.read_environment(os.environ, Path(".env"))


def _unexpected(say: Catalogue) -> int:
    support_id = secrets.token_hex(4)
    if os.environ.get("REISGIDS_DEBUG") == "1":
        print(support_id, file=sys.stderr)
        traceback.print_exc()
    with suppress(BrokenPipeError):
        print(say("command-unexpected", support=support_id), file=sys.stderr)
    return SOMETHING_IS_WRONG


def _parser(say: Catalogue) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("reisgids", description=say("command-about"))
    parser.add_argument("--version", action="version", version=f"%(prog)s {version('reisgids')}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str) -> argparse.ArgumentParser:
        about = say(f"command-{name}")
        return commands.add_parser(name, help=about, description=about)

    demo = command("demo")
    demo.add_argument("--headless", action="store_true", help=say("command-demo-headless"))
    demo.add_argument(
        "--port", type=int, default=DEMO_PORT, help=say("command-demo-port", port=str(DEMO_PORT))
    )
    demo.add_argument(
        "--no-browser", dest="browser", action="store_false", help=say("command-demo-no-browser")
    )
    demo.add_argument("--with-model-stub", action="store_true", help=say("command-demo-with-model-stub"))
    for name in ("run", "web", "worker", "migrate", "doctor", "manifest"):
        command(name)
    jobs = command("jobs")
    jobs.add_argument(
        "--state",
        action="append",
        choices=JOB_STATES,
        metavar="STATE",
        help=say("command-jobs-state", states=", ".join(JOB_STATES)),
    )
    jobs.add_argument("--retry", metavar="KEY", help=say("command-jobs-retry"))
    jobs.add_argument(
        "--most", type=int, default=MOST_JOBS, help=say("command-jobs-most", most=str(MOST_JOBS))
    )
    jobs.add_argument("--json", action="store_true", help=say("command-jobs-json"))
    check = command("check")
    check.add_argument("file", metavar="FILE", help=say("command-check-file"))
    _add_language(check, say)
    check.add_argument("--json", action="store_true", help=say("command-check-json"))
    _add_language(command("example"), say)
    export = command("export")
    export.add_argument("source", nargs="?", metavar="SOURCE", help=say("command-export-name"))
    export.add_argument(
        "--format",
        choices=[one.value for one in ExportFormat],
        default=ExportFormat.JSON.value,
        metavar="FORMAT",
        help=say("command-export-format", formats=", ".join(ExportFormat)),
    )
    export.add_argument("--output", type=Path, metavar="PATH", help=say("command-export-output"))
    _add_language(export, say)
    export.add_argument("--persona", metavar="NAME", help=say("command-export-persona"))
    export.add_argument("--channel", metavar="CHANNEL_ID", help=say("command-export-channel"))
    take_in = command("import")
    take_in.add_argument("file", metavar="FILE", help=say("command-import-file"))
    take_in.add_argument("--channel", metavar="CHANNEL_ID", required=True, help=say("command-import-channel"))
    take_in.add_argument("--workspace", metavar="TEAM_ID", help=say("command-import-workspace"))
    return parser


def _add_language(parser: argparse.ArgumentParser, say: Catalogue) -> None:
    parser.add_argument(
        "--language", type=Language, choices=list(Language), help=say("command-language"), metavar="nl|en"
    )


if __name__ == "__main__":
    sys.exit(main())
