"""What the program tries of itself in a self-test, one method for each thing; each says what came of it, or raises."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studyapp.cli.console import Console
from studyapp.core.article import Article
from studyapp.core.items.item import Item, ItemType
from studyapp.core.phrases import Reading

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response
    from studyapp.services.authoring import Prepared
    from studyapp.services.bundle import Services
    from studyapp.services.practice import Session

_PNG = b"\x89PNG\r\n\x1a\n"
_SOCKETS = frozenset(f"socket.{name}" for name in ("connect", "bind", "sendto", "getaddrinfo", "gethostbyname"))


class CheckFailedError(Exception):
    """What came out is not what should."""


def watch_sockets() -> list[str]:
    """From now on, the events by which Python tells of a socket that reaches out or listens, as they happen."""
    seen: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in _SOCKETS:
            seen.append(f"{event} {arguments[1:]}")

    sys.addaudithook(hook)
    return seen


@dataclass(slots=True)
class Checks:
    """The checks in their order; each leaves for the next what it made. `folder` is thrown away afterwards."""

    folder: Path
    pages: Path
    console: Console
    which: Mapping[str, tuple[str, ...]]
    """Languages and looks that the pages are drawn in."""
    sockets: list[str]
    article: Article | None = None
    reading: Reading = field(default_factory=Reading)
    items: tuple[Item, ...] = ()

    def all(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """Name and work of every check."""
        return (
            ("translations", self.translations),
            ("dictionary", self.load_dictionary),
            ("article", self.import_article),
            ("reading", self.read),
            ("processes", self.read_in_processes),
            ("items", self.generate),
            ("database", self.open_database),
            ("answers", self.answer),
            ("backup", self.back_up_and_restore),
            ("set", self.write_set),
            ("exports", self.export),
            ("articles", self.export_article),
            ("pages", self.draw),
            ("network", self.no_socket),
        )

    def translations(self) -> str:
        from studyapp.messages import LANGUAGES, load_catalogue
        from studyapp.resources import resource

        for language in LANGUAGES:
            _require(resource("translations", f"studyapp_{language}.qm").is_file(), f"no window in {language}")
        _require(resource("studyapp.svg").is_file(), "the program's icon is missing")
        counts = {language: len(load_catalogue(language).texts) for language in LANGUAGES}
        _require(all(counts[language] for language in LANGUAGES if language != "en"), f"words by language: {counts}")
        return ", ".join(f"{language} {count}" for language, count in counts.items())

    def load_dictionary(self) -> str:
        from studyapp.core.text import segment

        begun = time.perf_counter()
        segment.prepare()
        taken = time.perf_counter() - begun
        text = "坚持稳中求进工作总基调"
        words = [span.of(text) for span in segment.words(text)]
        _require(words == ["坚持", "稳中求进", "工作", "总", "基调"], f"cut into {'/'.join(words)}")
        form = "compiled" if segment.is_compiled() else "as jieba has it"
        _require(segment.is_compiled() or not hasattr(sys, "_MEIPASS"), "the bundle has no compiled dictionary")
        return f"{form}, {taken:.2f} s"

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

    def read_in_processes(self) -> str:
        """What other processes of this program read is what this one reads."""
        from studyapp.resources import sample_article
        from studyapp.services.authoring import Prepared
        from studyapp.services.importing import Source
        from studyapp.services.reading_pool import ReadingPool

        path = sample_article()
        with ReadingPool(2) as pool:
            read = pool.read([Source(path.name, path)] * 2)
        for one in read:
            _require(
                isinstance(one, Prepared) and one.reading == self.reading, f"another reading came back: {one!r:.80}"
            )
        return f"{len(read)} articles in {pool.workers} processes"

    def generate(self) -> str:
        from studyapp.core.items.pipeline import generate

        self.items = generate(self._article(), self.reading)
        counts = Counter(item.type for item in self.items)
        _require(len(counts) == len(ItemType), f"types of items: {sorted(counts)}")
        return ", ".join(f"{kind} {counts[kind]}" for kind in ItemType)

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
        _require(self._answered() == answered, f"{answered} answers given, {self._answered()} kept")
        return f"{', '.join(types)}; {answered} answers kept"

    def back_up_and_restore(self) -> str:
        """A copy brought back makes undone what came after it."""
        services = self._services()
        try:
            safety = services.safety
            before = services.library.articles()
            _require(bool(before), "there is no article to back up")
            copy = safety.back_up(datetime.now(UTC))
            _require(safety.is_sound(), "the database is not sound")
            services.library.remove(*(one.row for one in before), now=datetime.now(UTC))
            _require(not services.library.articles(), "the article could not be deleted")
            _require(copy.path in [backup.path for backup in safety.listing()], "the copy is not listed")
        finally:
            services.close()
        safety.restore(copy, datetime.now(UTC))
        services = self._services()
        try:
            after = services.library.articles()
        finally:
            services.close()
        _require([one.row for one in after] == [one.row for one in before], "the article did not come back")
        return f"{copy.bytes} bytes, {len(after)} article back"

    def write_set(self) -> str:
        from studyapp.exchange.quiz_json import read_quiz_set, write_quiz_set

        path = self.folder / "sample.studyset"
        write_quiz_set(path, self._article(), self.items)
        kept = read_quiz_set(path)
        _require(kept.items == self.items, "the items changed on the way")
        _require(kept.article.text == self._article().text, "the article changed on the way")
        return f"{path.stat().st_size} bytes"

    def export(self) -> str:
        """The items in every form there is, each with its account."""
        from studyapp.app import draw_paper
        from studyapp.services.exporting import TARGETS, make_export, save_export, select

        article = self._article()
        selected = select((article, item) for item in self.items)
        sizes = {}
        for name, target in TARGETS.items():
            made = make_export(target, article.title, selected, datetime.now(UTC), draw=draw_paper)
            report = save_export(made, self.folder / "exports" / f"{name}{target.suffix}")
            sizes[name] = sum(path.stat().st_size for path in report.files)
            _require(report.items > 0 and sizes[name] > 0, f"{name}: nothing was written")
        return ", ".join(f"{name} {size}" for name, size in sizes.items())

    def export_article(self) -> str:
        """The highlighted article and its digest in every form there is."""
        from studyapp.app import draw_article
        from studyapp.services.article_exports import ARTICLE_TARGETS, DRAWN, ArticleToExport, article_words

        source = ArticleToExport(self._article(), self.reading)
        words = article_words(self.console.translate)
        sizes = {name: len(target.write(source, words, datetime.now(UTC))) for name, target in ARTICLE_TARGETS.items()}
        sizes |= {name: len(draw_article(name, source, words, self.console.language)) for name in DRAWN}
        _require(all(sizes.values()), f"nothing was written: {sizes}")
        return ", ".join(f"{name} {size}" for name, size in sizes.items())

    def draw(self) -> str:
        from studyapp.app import draw_pages

        self.pages.mkdir(parents=True, exist_ok=True)
        pictures = draw_pages(self.pages, **self.which)
        _require(bool(pictures), "no page was drawn")
        for picture in pictures:
            _require(picture.read_bytes().startswith(_PNG), f"{picture.name} is no picture")
        return f"{len(pictures)} pictures in {self.pages}"

    def no_socket(self) -> str:
        """Python told of no socket in all this time, and Qt's network was not even loaded."""
        _require(not self.sockets, f"sockets were used: {self.sockets[:3]}")
        _require("PySide6.QtNetwork" not in sys.modules, "Qt's network was loaded")
        return "no socket was opened"

    def _article(self) -> Article:
        _require(self.article is not None, "there is no article")
        assert self.article is not None  # for the type checker
        return self.article

    def _prepared(self) -> Prepared:
        from studyapp.services.authoring import Prepared

        return Prepared(self._article(), self.reading, self.items)

    def _answered(self) -> int:
        """How many answers the database holds."""
        services = self._services()
        try:
            return services.reports.summary(services.practice.learner(), datetime.now(UTC)).answered
        finally:
            services.close()

    def _services(self) -> Services:
        from studyapp.services.bundle import open_services

        return open_services(self.folder / "data")


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
