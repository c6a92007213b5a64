"""Many sources read at once, on all cores: a pool of processes, since reading is work for the processor alone."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path
from types import TracebackType

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.progress import Progress, ignore
from studyapp.services.authoring import ARTICLE_SUFFIXES, Prepared
from studyapp.services.bank_import import BANK_SUFFIXES, BankFile
from studyapp.services.importing import Source, prepare_source

ENOUGH = 8
"""From so many sources on processes pay: each takes 1 s to start and load its dictionary, an article 0.1 to 0.5 s."""
MOST_WORKERS = 32
"""Windows waits for 61 processes at most; beyond some dozens the store that keeps the articles is the slower part."""
MAX_FILES = 20_000
"""Files taken from one folder: twice the articles that a library is made for."""
_AHEAD = 3
"""Sources for each process that are read before their turn to be kept has come: what waits fills the memory."""

Read = Prepared | BankFile | UserError
"""What reading a source gives; a `UserError` where it holds nothing to be kept."""


class ReadingPool:
    """Processes that read; they are started when there is enough to do, and end with `close`."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = min(MOST_WORKERS, workers or os.cpu_count() or 1)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> ReadingPool:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes; what they have not begun is left."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def read(self, sources: Sequence[Source], progress: Progress = ignore) -> tuple[Read, ...]:
        """Read all of `sources` at once; `progress` hears of each that is done, and may stop the rest."""
        futures = [self._submit(source) for source in sources]
        waiting = set(futures)
        try:
            while waiting:
                _done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                progress(1 - len(waiting) / len(futures))
        except BaseException:
            for future in futures:
                future.cancel()
            raise
        return tuple(future.result() for future in futures)

    def read_in_turn(self, sources: Iterable[Source]) -> Iterator[Read]:
        """What each source gives, in their order, a few being read ahead."""
        coming: deque[Future[Read]] = deque()
        for source in sources:
            coming.append(self._submit(source))
            if len(coming) > _AHEAD * self.workers:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()

    def _submit(self, source: Source) -> Future[Read]:
        if self._pool is None:
            # Spawned and not forked: the window's process has threads, and Windows knows nothing else.
            self._pool = ProcessPoolExecutor(self.workers, get_context("spawn"), initializer=_leave_interrupts_alone)
        return self._pool.submit(read_source, source)


def read_source(source: Source) -> Read:
    """What one source gives; only a bug raises."""
    try:
        return prepare_source(source)
    except UserError as error:
        return error


def sources_in(path: Path) -> tuple[Source, ...]:
    """A file as a source, or all files below a folder that may hold an article or a question bank, in order of name.

    Raises `UserError` for a folder without any, or with more than `MAX_FILES`.
    """
    if not path.is_dir():
        return (Source(path.name or str(path), path),)
    suffixes = {*ARTICLE_SUFFIXES, *BANK_SUFFIXES}
    found: list[Path] = []
    for file in path.rglob("*"):
        # Word's lock files begin with ~$; hidden folders hold what programs keep there.
        parts = file.relative_to(path).parts
        if file.suffix.lower() in suffixes and not any(part.startswith((".", "~$")) for part in parts):
            found.append(file)
        if len(found) > MAX_FILES:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: more than {most} files. Import the folder in parts."),
                name=path.name or str(path),
                most=MAX_FILES,
            )
    if not found:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: there are no articles and no question banks in this folder."),
            name=path.name or str(path),
        )
    return tuple(Source(str(file.relative_to(path)), file) for file in sorted(found))


def _leave_interrupts_alone() -> None:
    """The process that started this one says when to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
