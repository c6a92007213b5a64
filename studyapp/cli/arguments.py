"""What may be typed after `studyapp`, and what it means."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from studyapp import __version__
from studyapp.cli.console import Console
from studyapp.messages import LANGUAGES

if TYPE_CHECKING:
    from studyapp.core.items.item import ItemType

STDIN = "-"
WINDOW = "window"
"""What is meant where no command is typed."""

Translate = Callable[[str, str], str]

COMMANDS = (
    "annotate",
    "generate",
    "export",
    "import",
    "compose",
    "quiz",
    "duplicates",
    "sign-off",
    "learners",
    "report",
    "tour",
    "self-test",
)
_LIBRARY_COMMANDS = ("learners", "report", "duplicates", "sign-off")
"""Those that work on what is kept and take no file."""
_TAKES_VALUE = frozenset({"--data-dir", "--lang"})


class UsageError(Exception):
    """Something was typed that means nothing; the message is a sentence in the user's language."""


class HelpWantedError(Exception):
    """Help or the version was asked for; the message is the text."""


def split_command(argv: Sequence[str]) -> tuple[str, list[str]]:
    """The command in `argv`, which is the first word that is no option, and the rest; without one, the window."""
    rest = list(argv)
    at = 0
    while at < len(rest):
        word = rest[at]
        if word in COMMANDS:
            return word, rest[:at] + rest[at + 1 :]
        if not word.startswith("-") or word in (STDIN, "--"):
            break
        at += 2 if word in _TAKES_VALUE else 1
    return WINDOW, rest


def parse_language(argv: Sequence[str], console: Console) -> str:
    """The language asked for, or empty; first of all, so that everything else is said in it. Raises UsageError."""
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_Formatter)
    _add_language(parser, console, _untranslated)
    return _parsed(parser, argv, console)[0].lang or ""


def parse_data_dir(argv: Sequence[str], console: Console) -> Path | None:
    """The folder asked for, or None; it holds the settings, which are read next. Raises UsageError."""
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False, formatter_class=_Formatter)
    _add_data_dir(parser, console, _untranslated)
    folder: Path | None = _parsed(parser, argv, console)[0].data_dir
    return folder


def parse(command: str, argv: Sequence[str], console: Console) -> argparse.Namespace:
    """The options and the file of `command`; raises UsageError, or HelpWantedError."""
    parser = _parser(command, console, _untranslated)
    given, unknown = _parsed(parser, argv, console)
    if command == "import" and not any(word.startswith("-") and word != STDIN for word in unknown):
        given.file, unknown = [*given.file, *unknown], []  # files may stand on both sides of an option
    if command == "compose" and given.file and not any(word.startswith("-") for word in unknown):
        given.more, unknown = [*given.more, *unknown], []
    if given.version:
        raise HelpWantedError(f"StudyApp {__version__}")
    if given.help:
        raise HelpWantedError(_parser(command, console, console.translate).format_help().rstrip())
    if unknown:
        raise UsageError(_about_unknown(command, given, unknown, console))
    if command not in (WINDOW, *_LIBRARY_COMMANDS) and not given.file:
        missing = console.translate("cli", "which file?") if command != "self-test" else _out_missing(console)
        raise UsageError(missing)
    return given


def _out_missing(console: Console) -> str:
    return console.translate("cli", "which file shall the report go to?")


def _about_unknown(command: str, given: argparse.Namespace, unknown: list[str], console: Console) -> str:
    if command == WINDOW and given.file and not Path(given.file).exists():
        names = ", ".join(COMMANDS)
        return console.translate("cli", "there is no command {word}; commands are {names}.").format(
            word=given.file, names=names
        )
    if unknown[0].startswith("-") and unknown[0] != STDIN:
        return console.translate("cli", "there is no option {word}.").format(word=unknown[0])
    return console.translate("cli", "one file at a time: {word} is too many.").format(word=unknown[0])


def _parsed(
    parser: argparse.ArgumentParser, argv: Sequence[str], console: Console
) -> tuple[argparse.Namespace, list[str]]:
    try:
        return parser.parse_known_args(argv)
    except argparse.ArgumentError as error:
        # argparse's own sentences are English; ours come from the types below and are already translated.
        ours = isinstance(error.__context__, argparse.ArgumentTypeError)
        what = error.message if ours else console.translate("cli", "a value is missing or out of place.")
        raise UsageError(f"{error.argument_name}: {what}") from None


def _untranslated(_context: str, text: str) -> str:
    """For a parser whose help is not printed: no translations are loaded on the way to the window."""
    return text


def _parser(command: str, console: Console, translate: Translate) -> argparse.ArgumentParser:
    summaries = {
        WINDOW: translate(
            "cli", "Study an official article: its key phrases, and questions about them. Opens the window."
        ),
        "annotate": translate("cli", "Show the key phrases of an article by kind."),
        "generate": translate("cli", "Make questions about an article, with keys and evidence."),
        "import": translate("cli", "Bring articles and question banks in, and tell of each what came of it."),
        "export": translate("cli", "Write items in the form of another program, and tell what it cannot hold."),
        "compose": translate("cli", "Make printed papers, keys and answer sheets after a blueprint."),
        "quiz": translate("cli", "Practise in the terminal; every answer is kept. q quits."),
        "duplicates": translate("cli", "Show which questions of the bank ask the same fact."),
        "sign-off": translate(
            "cli", "Write a sheet to sign: questions, who judged them, when, why and on what evidence."
        ),
        "learners": translate("cli", "Show who learns at this computer; take a forgotten PIN away."),
        "report": translate("cli", "Show how a learner stands, or write it as PDF or CSV."),
        "tour": translate("cli", "Show phrases and ten questions of an article, and write the whole quiz set."),
        "self-test": translate("cli", "Try every part of the program and write a report."),
    }
    listing = "\n".join(f"  {name:<12}{summaries[name]}" for name in COMMANDS)
    parser = _Parser(
        prog="studyapp" if command == WINDOW else f"studyapp {command}",
        description=summaries[command],
        epilog=translate("cli", "Commands:") + f"\n{listing}" if command == WINDOW else None,
        formatter_class=partial(_Formatter, heading=translate("cli", "Usage: ")),
        add_help=False,
        allow_abbrev=False,
        exit_on_error=False,
    )
    options = parser.add_argument_group(translate("cli", "Options"))
    if command == "self-test":
        options.add_argument("file", nargs="?", metavar="OUT", help=translate("cli", "where the report goes, as JSON"))
    elif command == "learners":
        options.add_argument("--remove-pin", metavar="NAME", help=translate("cli", "take this learner's PIN away"))
        options.set_defaults(file=None)
    elif command == "report":
        options.add_argument("-o", "--output", metavar="OUT", help=translate("cli", "where to write it: .pdf or .csv"))
        options.add_argument(
            "--days",
            type=_whole(console, 1),
            metavar="N",
            help=translate("cli", "tell the last so many days one by one"),
        )
        options.set_defaults(file=None)
    elif command == "duplicates":
        options.add_argument("--json", action="store_true", help=translate("cli", "print JSON, as README describes it"))
        options.set_defaults(file=None)
    elif command == "sign-off":
        options.add_argument("-o", "--output", metavar="OUT", help=translate("cli", "where to write it: .docx or .pdf"))
        options.add_argument(
            "--all", action="store_true", help=translate("cli", "items of every state, not approved ones alone")
        )
        options.add_argument("--tag", metavar="TAG", help=translate("cli", "items with this tag only"))
        options.set_defaults(file=None)
    elif command == "compose":
        _add_compose(options, console, translate)
    else:
        options.add_argument(
            "file",
            nargs="*" if command == "import" else "?",
            metavar="SET" if command == "export" else "FILE",
            help=translate("cli", "a quiz set, or an article; - is an article from standard input")
            if command == "export"
            else translate("cli", "an article; - is standard input"),
        )
    if command in ("annotate", "generate"):
        options.add_argument("--json", action="store_true", help=translate("cli", "print JSON, as README describes it"))
    if command == "export":
        _add_export(options, console, translate)
    if command in ("generate", "quiz", "export"):
        options.add_argument(
            "--types", type=_types(console), metavar="A,B", help=translate("cli", "these item types only")
        )
        options.add_argument(
            "--limit", type=_whole(console, 1), metavar="N", help=translate("cli", "so many items at most")
        )
    if command in ("quiz", "report"):
        options.add_argument(
            "--learner", metavar="NAME", help=translate("cli", "who learns, where several do; a PIN is asked for")
        )
    if command in ("generate", "quiz", "tour", "export", "compose"):
        options.add_argument(
            "--seed", type=_whole(console, None), metavar="N", help=translate("cli", "the chance to use")
        )
    if command in ("generate", "tour"):
        options.add_argument("-o", "--output", metavar="OUT", help=translate("cli", "where to write the quiz set"))
    if command == WINDOW:
        options.add_argument(
            "--quit-after-first-paint",
            action="store_true",
            help=translate("cli", "close the window at once, for measuring"),
        )
    _add_data_dir(options, console, translate)
    _add_language(options, console, translate)
    options.add_argument("--version", action="store_true", help=translate("cli", "print the version"))
    options.add_argument("-h", "--help", action="store_true", help=translate("cli", "print this help"))
    return parser


def _add_compose(options: argparse._ActionsContainer, console: Console, translate: Translate) -> None:
    from studyapp.core.forms.blueprint import MAX_VERSIONS

    options.add_argument("file", nargs="?", metavar="BLUEPRINT", help=translate("cli", "a blueprint, as JSON"))
    options.add_argument(
        "more",
        nargs="*",
        metavar="FILE",
        help=translate("cli", "articles and quiz sets to take items from, besides those that the blueprint names"),
    )
    options.add_argument("-o", "--output", metavar="DIR", help=translate("cli", "the folder for the papers"))
    options.add_argument(
        "--versions",
        type=_whole(console, 1, MAX_VERSIONS),
        metavar="N",
        help=translate("cli", "so many versions: A, B, …"),
    )
    options.add_argument(
        "--partial", action="store_true", help=translate("cli", "write a shorter paper if the items do not suffice")
    )


def _add_export(options: argparse._ActionsContainer, console: Console, translate: Translate) -> None:
    from studyapp.services.article_exports import ARTICLE_TARGETS, DRAWN
    from studyapp.services.exporting import TARGETS

    names = (*TARGETS, *ARTICLE_TARGETS, *DRAWN)
    options.add_argument(
        "--to",
        type=_one_of(console, names),
        metavar="FORMAT",
        help=translate("cli", "one of: {names}").format(names=", ".join(names)),
    )
    options.add_argument("-o", "--output", metavar="OUT", help=translate("cli", "where to write it"))
    options.add_argument(
        "--strict", action="store_true", help=translate("cli", "write nothing if anything would be lost")
    )
    options.add_argument("--approved-only", action="store_true", help=translate("cli", "approved items only"))
    options.add_argument("--report", metavar="JSON", help=translate("cli", "where the account of losses goes, as JSON"))


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """What argparse complains of without naming an argument."""
        raise UsageError(message)


def _add_data_dir(parser: argparse._ActionsContainer, console: Console, translate: Translate) -> None:
    help_text = translate("cli", "keep everything in this folder")
    parser.add_argument("--data-dir", type=_folder(console), metavar="DIR", help=help_text)


def _add_language(parser: argparse._ActionsContainer, console: Console, translate: Translate) -> None:
    help_text = translate("cli", "zh_CN, zh_TW or en")
    parser.add_argument("--lang", type=_language(console), metavar="LANG", help=help_text)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help of a fixed width: asking the terminal for its own would cost an import on the way to the window."""

    def __init__(self, prog: str, heading: str = "Usage: ") -> None:
        super().__init__(prog, width=100)
        self._heading = heading

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """The usage line with a heading in the user's language."""
        super().add_usage(usage, actions, groups, prefix or self._heading)


def _folder(console: Console) -> Callable[[str], Path]:
    def convert(text: str) -> Path:
        if not text:
            raise argparse.ArgumentTypeError(console.translate("cli", "which folder?"))
        return Path(text)

    return convert


def _language(console: Console) -> Callable[[str], str]:
    def convert(text: str) -> str:
        language = text.replace("-", "_")
        if language not in LANGUAGES:
            sentence = console.translate("cli", "{word} is none of {names}.")
            raise argparse.ArgumentTypeError(sentence.format(word=text, names=", ".join(LANGUAGES)))
        return language

    return convert


def _one_of(console: Console, names: tuple[str, ...]) -> Callable[[str], str]:
    def convert(text: str) -> str:
        if text not in names:
            sentence = console.translate("cli", "{word} is none of {names}.")
            raise argparse.ArgumentTypeError(sentence.format(word=text or repr(text), names=", ".join(names)))
        return text

    return convert


def _types(console: Console) -> Callable[[str], tuple[ItemType, ...]]:
    def convert(text: str) -> tuple[ItemType, ...]:
        from studyapp.core.items.item import ItemType  # not on the way to the window, which names no types

        names = [name.strip() for name in text.replace("，", ",").split(",") if name.strip()]
        unknown = [name for name in names if name not in tuple(ItemType)]
        if unknown or not names:
            sentence = console.translate("cli", "{word} is none of {names}.")
            word = unknown[0] if unknown else repr(text)
            raise argparse.ArgumentTypeError(sentence.format(word=word, names=", ".join(ItemType)))
        return tuple(dict.fromkeys(ItemType(name) for name in names))

    return convert


def _whole(console: Console, least: int | None, most: int | None = None) -> Callable[[str], int]:
    def convert(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            sentence = console.translate("cli", "{word} is no whole number.")
            raise argparse.ArgumentTypeError(sentence.format(word=text)) from None
        if least is not None and number < least:
            sentence = console.translate("cli", "{word} is less than {least}.")
            raise argparse.ArgumentTypeError(sentence.format(word=text, least=least))
        if most is not None and number > most:
            sentence = console.translate("cli", "{word} is more than {most}.")
            raise argparse.ArgumentTypeError(sentence.format(word=text, most=most))
        return number

    return convert
