"""Brings the translations up to date with the source (lupdate) and compiles them (lrelease).

    python build_scripts/translations.py            update the .ts files, keep what is translated, compile the .qm files
    python build_scripts/translations.py --check    change nothing; name what is missing, gone or not compiled

After an update, translate what is marked unfinished (Qt Linguist, or an editor), and run it again to compile.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "studyapp"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW", "en")
PLURALS_ONLY = ("en",)
"""The source is English: all it needs is its plurals."""


@dataclass(frozen=True, slots=True)
class Message:
    """One string of the source and what became of it in a .ts file."""

    context: str
    source: str
    translations: tuple[str, ...]
    finished: bool


def tool(name: str) -> str:
    """The path of a tool of Qt that PySide6 brings."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for candidate in (folder / name, folder / f"{name}.exe", folder / "libexec" / name):
        if candidate.exists():
            return str(candidate)
    raise SystemExit(f"PySide6 brings no {name}")


def sources() -> list[Path]:
    """The files in which strings for a person stand."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)


def update(file: Path, language: str) -> None:
    """Bring one .ts file up to date; what the source no longer has is dropped."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False, encoding="utf-8") as names:
        names.write("\n".join(map(str, sources())))
    try:
        options = ["-extensions", "py", "-silent", "-no-obsolete", "-locations", "none"]
        options += ["-disable-heuristic", "similartext", "-source-language", "en", "-target-language", language]
        if language in PLURALS_ONLY:
            options.append("-pluralonly")
        run([tool("lupdate"), f"@{names.name}", *options, "-ts", str(file)])
    finally:
        Path(names.name).unlink()


def compile_(file: Path, target: Path) -> None:
    """Compile one .ts file."""
    # Qt maps a .qm into memory: a program that has the old one open would crash were it written over.
    fresh = target.with_name(f"{target.name}.new")
    run([tool("lrelease"), "-silent", str(file), "-qm", str(fresh)])
    fresh.replace(target)


def run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{Path(command[0]).name}: {done.stderr or done.stdout}")


def messages(file: Path) -> dict[tuple[str, str], Message]:
    """The messages of a .ts file by context and source."""
    found: dict[tuple[str, str], Message] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            source = node.findtext("source", "")
            translation = node.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform")
            texts = tuple(form.text or "" for form in forms) if forms else (translation.text or "",)
            finished = translation.get("type") is None and all(text.strip() for text in texts)
            found[name, source] = Message(name, source, texts, finished)
    return found


def unseen(known: set[tuple[str, str]]) -> Iterator[str]:
    """Strings that the program would translate and lupdate does not see, each with its place.

    lupdate reads calls of `tr`, `translate` and `QT_TRANSLATE_NOOP` by these names and not inside f-strings.
    """
    in_context = set(known)
    anywhere = {source for _context, source in known}
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [argument.value for argument in node.args[:2] if isinstance(argument, ast.Constant)]
            if name not in ("tr", "translate", "QT_TRANSLATE_NOOP") or not texts:
                continue
            if not all(isinstance(text, str) for text in texts):
                continue
            alone = isinstance(node.func, ast.Attribute) and name == "tr"
            if (texts[0] not in anywhere) if alone else (len(texts) == 2 and tuple(texts) not in in_context):
                yield f"{path.relative_to(ROOT)}:{node.lineno} lupdate does not see {texts[-1]!r}"


def faults() -> list[str]:
    """What is wrong with the translations as they are, a line for each."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            file = FOLDER / f"studyapp_{language}.ts"
            if not file.exists():
                found.append(f"{file.name} is missing")
                continue
            fresh = Path(folder) / file.name
            shutil.copy(file, fresh)
            update(fresh, language)
            found += compare(file, fresh)
            compiled = Path(folder) / f"{file.stem}.qm"
            compile_(file, compiled)
            kept = file.with_suffix(".qm")
            if not kept.exists() or kept.read_bytes() != compiled.read_bytes():
                found.append(f"{kept.name} is not compiled from {file.name}")
            if language == LANGUAGES[0]:
                found += unseen(set(messages(fresh)))
    return found


def compare(file: Path, fresh: Path) -> list[str]:
    """What a .ts file lacks beside its update, has too much, or has not finished."""
    have, wanted = messages(file), messages(fresh)
    found = [f"{file.name}: no longer in the source: {context}: {source!r}" for context, source in have.keys() - wanted]
    for key, message in wanted.items():
        if key not in have:
            found.append(f"{file.name}: new in the source: {message.context}: {message.source!r}")
        elif not message.finished:
            found.append(f"{file.name}: not translated: {message.context}: {message.source!r}")
    return found


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, name what is wrong")
    if not parser.parse_args(argv).check:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for language in LANGUAGES:
            file = FOLDER / f"studyapp_{language}.ts"
            update(file, language)
            compile_(file, file.with_suffix(".qm"))
    wrong = faults()
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
