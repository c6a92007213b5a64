"""The law of the house: who may import whom, and what core may not do.

A breach reads, for instance, `core/reading/goals.py:3 imports studyapp.ui.theme: core may import core`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "studyapp"

# Modules beside the rooms that anyone above the rooms may lean on; they know nothing but core and each other.
FOUNDATION = {"paths", "resources", "settings", "logs", "messages", "files"}
# Room or module → what it may import of ours besides itself. `app` is the composition root and may see every room.
MAY_IMPORT: dict[str, set[str]] = {
    "core": set(),
    "store": {"core"},
    "exchange": {"core"} | FOUNDATION,
    "services": {"store", "exchange", "core"} | FOUNDATION,
    "ui": {"services", "core"} | FOUNDATION,
    "app": {"ui", "services", "store", "exchange", "core"} | FOUNDATION,
    "cli": {"app", "services", "exchange", "core"} | FOUNDATION,
    "__main__": {"cli", "app"},
    **{module: {"core"} | FOUNDATION for module in FOUNDATION},
}
# Other people's packages → the only places (folders end in a slash) that may import them; a new one needs a line here.
ONLY_IN = {
    "PySide6": ("ui/", "app.py"),
    "shiboken6": ("ui/",),
    "pyqtgraph": ("ui/",),
    "numpy": ("ui/",),
    "sqlite3": ("store/", "exchange/bank_anki.py"),  # Anki's files are databases
    "sqlite_utils": ("store/",),
    "jieba": ("core/text/segment.py",),
    "opencc": ("core/text/script.py",),
    "platformdirs": ("paths.py",),
    "docx": ("exchange/",),
    "lxml": ("exchange/",),
    "pypdfium2": ("exchange/",),
    "readability": ("exchange/",),
    "openpyxl": ("exchange/",),
    "xlsxwriter": ("exchange/",),
    "genanki": ("exchange/",),
    "jinja2": ("exchange/",),
    "fsrs": ("core/learning/scheduling.py",),
}
# Installed as a part of one that pyproject.toml names.
PART_OF = {"shiboken6": "PySide6", "numpy": "pyqtgraph"}
# The program is offline.
NOWHERE = {"socket", "ssl", "http", "ftplib", "smtplib", "urllib.request", "xmlrpc", "requests", "httpx", "aiohttp"}
# core/ has no files, clock, global random, output or translation.
NOT_IN_CORE = {"locale", "os", "pathlib", "secrets", "shutil", "subprocess", "tempfile", "time", "uuid"}
NO_ROOM_NAMES = {"utils", "helpers", "common", "misc"}
CALLS_NOT_IN_CORE = {
    *("print", "input", "open", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today"),
}
OWN_CHANCE = {"Random"}  # all else in module random draws from what is not passed in


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module, path: Path) -> Iterator[tuple[int, str]]:
    """Each imported name with its line, fully dotted; a relative import is resolved from `path` in the package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                here = ("studyapp", *path.parent.parts)
                base = ".".join((*here[: len(here) - node.level + 1], *filter(None, [node.module])))
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"


def breaches(root: Path, path: Path) -> list[str]:
    """What the file at `path`, relative to the package at `root`, does against the law, one line for each breach."""
    tree = parse(root / path)
    place = path.as_posix()
    room = path.parts[0].removesuffix(".py")
    found: list[str] = []

    def breach(line: int, what: str) -> None:
        found.append(f"{place}:{line} {what}")

    if room not in MAY_IMPORT and room != "__init__":
        breach(1, f"is in no room that the law knows: {room}")
    if path.stem in NO_ROOM_NAMES:
        breach(1, f"is called {path.stem}, which says nothing of what is in it")
    for line, name in imports(tree, path):
        top = name.partition(".")[0]
        if top == "studyapp":
            target = name.split(".")[1]
            allowed = MAY_IMPORT.get(room, set()) | {room}
            if target not in allowed and target != "__version__":
                breach(line, f"imports {name}: {room} may import {', '.join(sorted(allowed))}")
            continue
        homes = ONLY_IN.get(top)
        if homes and not any(place == home or (home.endswith("/") and place.startswith(home)) for home in homes):
            breach(line, f"imports {name}: only {' and '.join(homes)} may")
        if not homes and top not in sys.stdlib_module_names:
            breach(line, f"imports {name}: the law names no place for it")
        if any(name == module or name.startswith(f"{module}.") for module in NOWHERE):
            breach(line, f"imports {name}: the program uses no network")
        if room == "core":
            if top in NOT_IN_CORE:
                breach(line, f"imports {name}: core has no files, clock, output or chance of its own")
            if top == "random" and name.startswith("random.") and name.removeprefix("random.") not in OWN_CHANCE:
                breach(line, f"imports {name}: core takes its random.Random from the caller")
    has_random = "random" in (name for _, name in imports(tree, path))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called.endswith(".processEvents"):
            breach(node.lineno, f"calls {called}(): long work runs in ui/tasks.py")
        by_chance = has_random and called.startswith("random.") and called.removeprefix("random.") not in OWN_CHANCE
        if room == "core" and (called in CALLS_NOT_IN_CORE or by_chance):
            breach(node.lineno, f"calls {called}(): core has no files, clock, output or chance of its own")
    return found


FILES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_file_keeps_the_law(path: Path) -> None:
    if found := breaches(PACKAGE, path):
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.parametrize(
    ("path", "source", "complaint"),
    [
        ("core/bad.py", "from PySide6.QtCore import QObject", "core/bad.py:1 imports PySide6.QtCore.QObject: only ui/"),
        ("core/bad.py", "import studyapp.store.database", "imports studyapp.store.database: core may import core"),
        ("core/reading/bad.py", "from ...services import library", "imports studyapp.services.library"),
        ("core/reading/bad.py", "import jieba", "imports jieba: only core/text/segment.py may"),
        ("core/bad.py", "import opencc", "only core/text/script.py"),
        ("core/bad.py", "import numpy", "imports numpy: only ui/"),
        ("core/bad.py", "import yaml", "imports yaml: the law names no place for it"),
        ("core/bad.py", "import time\ntime.time()", "imports time"),
        ("core/bad.py", "from datetime import datetime\nnow = datetime.now()", "core/bad.py:2 calls datetime.now()"),
        ("core/bad.py", "import random\nrandom.shuffle([])", "calls random.shuffle()"),
        ("core/bad.py", "from random import choice", "imports random.choice"),
        ("core/bad.py", "print('found')", "calls print()"),
        ("core/bad.py", "open('words.txt')", "calls open()"),
        ("core/bad.py", "def late():\n    import studyapp.ui.theme", "core/bad.py:2 imports studyapp.ui.theme"),
        ("store/bad.py", "from studyapp.exchange import quiz_json", "store may import core, store"),
        ("exchange/bad.py", "from studyapp.store import database", "imports studyapp.store.database"),
        ("services/bad.py", "import sqlite3", "imports sqlite3: only store/ and exchange/bank_anki.py may"),
        ("services/bad.py", "from studyapp.ui import theme", "imports studyapp.ui.theme"),
        ("ui/bad.py", "from studyapp.store import database", "imports studyapp.store.database"),
        ("ui/pages/bad.py", "from studyapp import exchange", "imports studyapp.exchange"),
        ("cli.py", "from PySide6.QtWidgets import QApplication", "only ui/ and app.py may"),
        ("settings.py", "from studyapp.ui import theme", "imports studyapp.ui.theme"),
        ("ui/bad.py", "from urllib.request import urlopen", "the program uses no network"),
        ("ui/bad.py", "app.processEvents()", "long work runs in ui/tasks.py"),
        ("ui/widgets/helpers.py", "", "is called helpers"),
        ("helpers.py", "", "is in no room that the law knows: helpers"),
    ],
)
def test_law_sees_a_breach(tmp_path: Path, path: str, source: str, complaint: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, "utf-8")
    found = breaches(tmp_path, Path(path))
    assert len(found) >= 1
    assert complaint in "\n".join(found)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("core/good.py", "from random import Random\nfrom studyapp.core.article import Span\nRandom(7).shuffle([])"),
        ("core/good.py", "from random import Random\ndef draw(random: Random) -> float:\n    return random.random()"),
        ("core/text/segment.py", "def first_use():\n    import jieba"),
        ("services/good.py", "from studyapp.store import database\nfrom studyapp.exchange import quiz_json"),
        ("ui/pages/good.py", "from PySide6.QtWidgets import QWidget\nfrom ..theme import Theme\nimport pyqtgraph"),
        ("cli.py", "from studyapp import __version__\nfrom urllib.parse import quote"),
    ],
)
def test_law_lets_good_files_be(tmp_path: Path, path: str, source: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, "utf-8")
    assert breaches(tmp_path, Path(path)) == []


def test_every_package_imported_is_one_we_declare() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.sub(r"[^A-Za-z0-9._-].*", "", line).lower().replace("_", "-") for line in project["dependencies"]}
    imported = {name.partition(".")[0] for path in FILES for _, name in imports(parse(PACKAGE / path), path)}
    wanted = {PART_OF.get(name, name) for name in imported.intersection(ONLY_IN) - sys.stdlib_module_names}
    brought_by = packages_distributions()
    for name in sorted(wanted):
        bringers = {bringer.lower().replace("_", "-") for bringer in brought_by.get(name, [])}
        assert bringers & declared, f"pyproject.toml does not ask for what brings {name}"


HEAVY = ("jieba", "opencc", "sqlite_utils", "numpy", "pyqtgraph", "docx", "lxml", "pypdfium2", "readability", "fsrs")


@pytest.mark.parametrize("module", ["studyapp.app", "studyapp.ui.main_window", "studyapp.cli"])
def test_nothing_heavy_comes_with_the_import(module: str) -> None:
    report = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == []


def test_nothing_heavy_is_imported_on_the_way_to_the_window(data_dir: Path, sample_path: Path) -> None:
    window = ("-m", "studyapp", "--data-dir", str(data_dir), "--quit-after-first-paint", str(sample_path))
    command = [sys.executable, "-X", "importtime", *window]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert "studyapp.ui.main_window" in imported
    assert imported.intersection(HEAVY) == set()
