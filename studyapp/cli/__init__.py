"""The command line: the same services without a window, and the way to the window.

Exit status: 0 done; 1 the input or the machine is at fault, with one line on standard error; 2 wrong usage;
130 interrupted; 141 the reader of our output went away.
"""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence

from studyapp.cli.arguments import (
    WINDOW,
    HelpWantedError,
    UsageError,
    parse,
    parse_data_dir,
    parse_language,
    split_command,
)
from studyapp.cli.console import Console
from studyapp.core.errors import UserError
from studyapp.logs import start_logging
from studyapp.paths import Paths, user_paths
from studyapp.settings import Settings

_log = logging.getLogger(__name__)

DONE, AT_FAULT, WRONG_USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Do what `argv`, by default the process's own, asks for; returns the exit status and never raises."""
    console = Console.of_process()
    try:
        status = _main(sys.argv[1:] if argv is None else argv, console)
        console.out.flush()
    except KeyboardInterrupt as stopped:
        console.leave_line()
        if stopped.args:  # a command that was stopped says how far it came
            console.complain(f"studyapp: {stopped}")
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return READER_GONE
    except OSError as error:  # the disk is full, say, or the output cannot be written
        _log.exception("the system refused")
        console.complain(_refused(error, console))
        _forget_output()
        return AT_FAULT
    return status


def _main(argv: Sequence[str], console: Console) -> int:
    command, rest = split_command(argv)
    prefix = "studyapp" if command == WINDOW else f"studyapp {command}"
    paths = None
    try:
        language = parse_language(rest, console)
        console.speak(language, "")
        paths = user_paths(parse_data_dir(rest, console))
        start_logging(paths.log, logging.INFO if command == WINDOW else logging.WARNING)
        settings = Settings.load(paths.settings)
        console.speak(language, settings.language)
        given = parse(command, rest, console)
        return _dispatch(command, given, console, paths, settings)
    except HelpWantedError as wanted:
        console.say(str(wanted))
        return DONE
    except UsageError as error:
        hint = console.translate("cli", "For help: {command}").format(command=f"{prefix} --help")
        console.complain(f"{prefix}: {error}\n{hint}")
        return WRONG_USAGE
    except UserError as error:
        console.complain(f"studyapp: {console.sentence(error)}")
        return AT_FAULT
    except OSError:
        raise
    except Exception:
        _log.exception("a bug")
        console.complain(_own_fault(console, paths))
        return AT_FAULT


def _dispatch(command: str, given: Namespace, console: Console, paths: Paths, settings: Settings) -> int:
    """Each command is imported when it is asked for: the way to the window carries none."""
    if command == WINDOW:
        from studyapp.cli import window

        return window.run(given, console, paths, settings)
    if command == "annotate":
        from studyapp.cli import annotate

        return annotate.run(given, console)
    if command == "generate":
        from studyapp.cli import generate

        return generate.run(given, console)
    if command == "export":
        from studyapp.cli import export

        return export.run(given, console)
    if command == "import":
        from studyapp.cli import import_articles

        return import_articles.run(given, console, paths)
    if command == "compose":
        from studyapp.cli import compose

        return compose.run(given, console)
    if command == "quiz":
        from studyapp.cli import quiz

        return quiz.run(given, console, paths, settings)
    if command == "duplicates":
        from studyapp.cli import duplicates

        return duplicates.run(given, console, paths)
    if command == "sign-off":
        from studyapp.cli import sign_off

        return sign_off.run(given, console, paths)
    if command == "learners":
        from studyapp.cli import learners

        return learners.run(given, console, paths)
    if command == "report":
        from studyapp.cli import report

        return report.run(given, console, paths, settings)
    if command == "tour":
        from studyapp.cli import tour

        return tour.run(given, console, paths)
    from studyapp.cli import self_test

    return self_test.run(given, console)


def _refused(error: OSError, console: Console) -> str:
    where = f"{error.filename}: " if error.filename else ""
    reason = f"{where}{error.strerror or error}"
    return "studyapp: " + console.translate("cli", "the system refused: {reason}").format(reason=reason)


def _own_fault(console: Console, paths: Paths | None) -> str:
    if paths is not None and paths.log.exists():
        sentence = console.translate("cli", "this is a mistake of the program; details are in {log}").format(
            log=paths.log
        )
    else:
        sentence = console.translate("cli", "this is a mistake of the program.")
    return f"studyapp: {sentence}"


def _forget_output() -> None:
    """Keep Python from complaining at its end about output that can no longer be written."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
