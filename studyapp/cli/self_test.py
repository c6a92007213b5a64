"""`studyapp self-test OUT`: the program, above all the frozen one, proves itself on the machine where it is."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp import __version__
from studyapp.cli.console import Console
from studyapp.core.article import Article
from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import Reading
from studyapp.files import write_atomically

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.practice import Session

_log = logging.getLogger(__name__)

_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried; `detail` says what came of it, `trace` where it failed."""

    name: str
    ok: bool
    seconds: float
    detail: str
    trace: str = ""


class CheckFailedError(Exception):
    """What came out is not what should."""


@dataclass(slots=True)
class _Trial:
    """What one check leaves for the next, and the results so far."""

    folder: Path
    pages: Path
    article: Article | None = None
    reading: Reading = field(default_factory=Reading)
    items: tuple[Item, ...] = ()
    checks: list[Check] = field(default_factory=list)

    def run(self, write: Callable[[tuple[Check, ...]], None]) -> None:
        """Every check, each whether or not the one before went well; `write` is given the checks before each and after.

        So that a crash of the process leaves a report that names the check in which it died.
        """
        for name, work in (
            ("translations", self.translations),
            ("article", self.import_article),
            ("reading", self.read),
            ("items", self.generate),
            ("database", self.open_database),
            ("answers", self.answer),
            ("export", self.export),
            ("pages", self.draw),
        ):
            write((*self.checks, Check(name, False, 0.0, "did not come to an end")))
            self.checks.append(_tried(name, work))
        write(tuple(self.checks))

    def translations(self) -> str:
        from studyapp.messages import LANGUAGES, load_catalogue
        from studyapp.resources import resource

        for language in LANGUAGES:
            _require(resource("translations", f"studyapp_{language}.qm").is_file(), f"no window in {language}")
        counts = {language: len(load_catalogue(language).texts) for language in LANGUAGES}
        _require(all(counts[language] for language in LANGUAGES if language != "en"), f"words by language: {counts}")
        return ", ".join(f"{language} {count}" for language, count in counts.items())

    def import_article(self) -> str:
        from studyapp.exchange.article_files import read_article
        from studyapp.resources import sample_article

        article = read_article(sample_article())
        _require(bool(article.title and article.published), "the article has no title or no date")
        self.article = article
        return f"{len(article.text)} characters"

    def read(self) -> str:
        from studyapp.core.reading.pipeline import read

        article = self._article()
        self.reading = read(article)
        _require(bool(self.reading.phrases), "no phrases")
        for phrase in self.reading.phrases:
            _require(all(span.of(article.text) == phrase.text for span in phrase.spans), "a phrase is not verbatim")
        return f"{len(self.reading.phrases)} phrases, {len(self.reading.relations)} relations"

    def generate(self) -> str:
        from studyapp.core.items.pipeline import generate

        self.items = generate(self._article(), self.reading)
        counts = Counter(item.type for item in self.items)
        _require(len(counts) >= 4, f"types of items: {sorted(counts)}")
        return ", ".join(f"{kind} {counts[kind]}" for kind in ItemType if counts[kind])

    def open_database(self) -> str:
        services = self._services()
        try:
            row, _ = services.library.keep(self._prepared(), datetime.now(UTC))
            services.library.open(row, datetime.now(UTC))
        finally:
            services.close()
        return f"{len(self.items)} items kept"

    def answer(self) -> str:
        """One item of each type, right and given up, and the answers still there after closing the database."""
        services = self._services()
        answered = 0
        try:
            row, _ = services.library.keep(self._prepared(), datetime.now(UTC))
            types = sorted({item.type for item in self.items})
            for kind in types:
                session = services.practice.start(row, datetime.now(UTC), seed=0, types=[kind], limit=1)
                _answer_both_ways(services, session)
                result = services.practice.finish(session, datetime.now(UTC))
                _require(result.answered >= 1, f"{kind}: the answers were not kept")
                answered += 2
        finally:
            services.close()
        services = self._services()
        try:
            summary = services.reports.summary(services.practice.learner(), datetime.now(UTC))
        finally:
            services.close()
        _require(summary.answered == answered, f"{answered} answers given, {summary.answered} kept")
        return f"{', '.join(types)}; {answered} answers kept"

    def export(self) -> str:
        from studyapp.exchange.quiz_json import QuizSet, read_quiz_set, write_quiz_set

        path = self.folder / "sample.quiz.json"
        write_quiz_set(path, self._article(), self.items)
        _require(read_quiz_set(path) == QuizSet(self._article(), self.items), "the quiz set changed on the way")
        return f"{path.stat().st_size} bytes"

    def draw(self) -> str:
        if sys.platform == "linux":
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # elsewhere that platform has no fonts
        from studyapp.app import draw_pages

        self.pages.mkdir(parents=True, exist_ok=True)
        pictures = draw_pages(self.pages)
        _require(bool(pictures), "no page was drawn")
        for picture in pictures:
            _require(picture.read_bytes().startswith(_PNG), f"{picture.name} is no picture")
        return f"{len(pictures)} pictures in {self.pages}"

    def _article(self) -> Article:
        _require(self.article is not None, "there is no article")
        assert self.article is not None  # for the type checker
        return self.article

    def _prepared(self) -> Prepared:
        from studyapp.services.authoring import Prepared

        return Prepared(self._article(), self.reading, self.items)

    def _services(self) -> Services:
        from studyapp.services.bundle import open_services

        return open_services(self.folder / "data")


def run(given: argparse.Namespace, console: Console) -> int:
    """Try everything in a folder of its own, write the report to OUT, draw the pages beside it; 0 if all went well."""
    out = Path(given.file).absolute()
    begun = time.perf_counter()

    def write(checks: tuple[Check, ...]) -> None:
        report = {
            "ok": all(check.ok for check in checks),
            "version": __version__,
            "frozen": hasattr(sys, "_MEIPASS"),
            "python": sys.version.split()[0],
            "platform": sys.platform,
            "seconds": round(time.perf_counter() - begun, 3),
            "checks": [asdict(check) for check in checks],
        }
        write_atomically(out, (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode())

    with _own_folder(given.data_dir) as folder:
        trial = _Trial(folder, out.with_name(f"{out.stem}-pages"))
        trial.run(write)
    for check in trial.checks:
        console.say(f"{'ok  ' if check.ok else 'FAIL'} {check.name} ({check.seconds:.2f} s): {check.detail}")
    return 0 if all(check.ok for check in trial.checks) else 1


@contextlib.contextmanager
def _own_folder(data_dir: Path | None) -> Iterator[Path]:
    """A folder that is gone afterwards; inside `data_dir`, if one is given, and so is every other temporary file."""
    if data_dir is not None:
        data_dir.mkdir(parents=True, exist_ok=True)
    before, tempfile.tempdir = tempfile.tempdir, str(data_dir.absolute()) if data_dir else None
    try:
        # A database still open after a failed check cannot be removed on Windows; the report matters more.
        with tempfile.TemporaryDirectory(prefix="self-test-", ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    finally:
        tempfile.tempdir = before


def _tried(name: str, work: Callable[[], str]) -> Check:
    begun = time.perf_counter()
    detail, trace = "", ""
    try:
        detail = work()
    except Exception as error:  # whatever goes wrong is what the report is for
        _log.warning("self-test: %s failed", name, exc_info=True)
        detail, trace = f"{type(error).__name__}: {error}", traceback.format_exc()
    return Check(name, not trace, round(time.perf_counter() - begun, 3), detail, trace)


def _answer_both_ways(services: Services, session: Session) -> None:
    (stored,) = session.queue
    for response, expected in ((right_response(stored.item), True), (None, False)):
        graded = services.practice.answer(session, stored, response, 1.0, datetime.now(UTC))
        _require(graded.grade.right is expected, f"{stored.item.type}: graded {graded.grade}")


def right_response(item: Item) -> Response:
    """What a learner who knows answers."""
    key = item.key
    if not isinstance(key, tuple):
        return key
    if item.type in (ItemType.CLOZE, ItemType.SET):
        return tuple(accepted[0] for accepted in key if isinstance(accepted, tuple))
    return tuple(part for part in key if isinstance(part, int))


def _require(held: bool, otherwise: str) -> None:
    if not held:
        raise CheckFailedError(otherwise)
