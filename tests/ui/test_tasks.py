"""Work off the GUI thread: results, errors, progress, cancelling, and an end that waits."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studyapp.core.progress import Progress
from studyapp.ui.tasks import TaskRunner


class Watcher(QObject):
    """Notes what it is told, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.fractions: list[float] = []
        self.threads: set[QThread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(QThread.currentThread())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(QThread.currentThread())

    def progressed(self, fraction: float) -> None:
        self.fractions.append(fraction)
        self.threads.add(QThread.currentThread())


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner(qapp)
    yield runner
    runner.shutdown()


@pytest.fixture
def watcher(qapp: QApplication) -> Watcher:
    assert qapp.thread() is QThread.currentThread()
    return Watcher()


def test_a_result_arrives_on_the_gui_thread(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        seen.append(threading.current_thread())
        progress(0.5)
        return 7

    task = runner.run(work, done=watcher.done, progressed=watcher.progressed)
    with qtbot.waitSignal(task.finished):
        pass
    assert watcher.results == [7]
    assert watcher.fractions == [0.0, 0.5]
    assert watcher.threads == {QThread.currentThread()}
    assert seen[0] is not threading.current_thread()
    assert not runner.busy


def test_an_error_arrives_on_the_gui_thread(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("no")

    task = runner.run(work, done=watcher.done, failed=watcher.failed)
    with qtbot.waitSignal(task.finished):
        pass
    assert not watcher.results
    assert [str(error) for error in watcher.errors] == ["no"]
    assert watcher.threads == {QThread.currentThread()}


def test_an_error_that_nobody_asked_for_goes_to_the_runner(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("no")

    with qtbot.waitSignal(runner.failed) as blocker:
        runner.run(work, done=watcher.done)
    assert isinstance(blocker.args[0], ValueError)


def test_cancelled_work_stops_and_tells_nothing(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    started, go_on, reached = threading.Event(), threading.Event(), []

    def work(progress: Progress) -> str:
        started.set()
        go_on.wait(5)
        progress(0.5)
        reached.append("the end")
        return "too late"

    task = runner.run(work, done=watcher.done, failed=watcher.failed)
    assert started.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert not [*watcher.results, *watcher.errors, *reached]


def test_work_that_never_reports_is_cancelled_at_its_end(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    started, go_on = threading.Event(), threading.Event()

    def work(_progress: Progress) -> str:
        started.set()
        go_on.wait(5)
        return "too late"

    task = runner.run(work, done=watcher.done)
    assert started.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert not watcher.results


def test_work_is_done_in_order_one_at_a_time(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    busy: list[bool] = []
    runner.busy_changed.connect(busy.append)
    for number in range(5):
        runner.run(lambda _progress, number=number: number, done=watcher.done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not runner.busy)
    assert watcher.results == [0, 1, 2, 3, 4]
    assert busy == [True, False]


def test_a_million_reports_become_a_hundred(runner: TaskRunner, watcher: Watcher, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        for step in range(100_000):
            progress(step / 100_000)

    task = runner.run(work, done=watcher.done, progressed=watcher.progressed)
    with qtbot.waitSignal(task.finished):
        pass
    assert len(watcher.fractions) == 100
    assert watcher.fractions == sorted(watcher.fractions)


def test_the_result_for_a_widget_that_is_gone_is_dropped(runner: TaskRunner, qtbot: QtBot) -> None:
    go_on = threading.Event()
    watcher = Watcher()
    task = runner.run(lambda _progress: go_on.wait(5), done=watcher.done)
    results = watcher.results
    watcher.deleteLater()
    with qtbot.waitSignal(watcher.destroyed):
        pass
    with qtbot.waitSignal(task.finished):
        go_on.set()
    assert not results


def test_shutdown_waits_for_the_worker(runner: TaskRunner, watcher: Watcher) -> None:
    started, ended = threading.Event(), []

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress(0.1)
        finally:
            ended.append(True)

    runner.run(work, done=watcher.done)
    assert started.wait(5)
    runner.shutdown()
    assert ended
