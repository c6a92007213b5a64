from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studyapp.core.ids import LearnerId
from studyapp.paths import Paths
from studyapp.services.bundle import open_services
from studyapp.services.reports import Summary
from studyapp.settings import Settings
from tests.cli.conftest import Done, Run


def kept(data_dir: Path) -> Summary:
    """What the data folder says of the answers given."""
    services = open_services(data_dir)
    try:
        return services.reports.summary(services.practice.learner(), datetime.now(UTC))
    finally:
        services.close()


def asked(done: Done) -> int:
    """How many items a run showed."""
    return len(re.findall(r"^\d+/\d+ \[", done.out, re.MULTILINE))


def test_given_up_then_right(inside: Run, article_path: Path, data_dir: Path) -> None:
    arguments = ("quiz", article_path, "--types", "truefalse", "--limit", "1", "--seed", "3")
    shown = inside(*arguments, stdin="?\n")
    assert shown.status == 0
    assert "Wrong." in shown.out
    assert "Evidence: " in shown.out
    assert "Score: 0 %. Right: 0. Answered: 1 of 1." in shown.out
    assert kept(data_dir).right == 0
    found = re.search(r"Answer: (true|false)", shown.out)
    assert found
    # What was missed comes first.
    again = inside(*arguments, stdin="对\n" if found[1] == "true" else "n\n")
    assert again.out.splitlines()[:4] == shown.out.splitlines()[:4]
    assert "Right." in again.out
    assert "Score: 100 %. Right: 1. Answered: 1 of 1." in again.out
    summary = kept(data_dir)
    assert (summary.answered, summary.right) == (2, 1)


def test_every_type_takes_its_answer(inside: Run, article_path: Path, data_dir: Path) -> None:
    for kind, typed in (
        ("single", "A\n"),
        ("multiple", "A C\n"),
        ("truefalse", "y\n"),
        ("cloze", "某某\n某某\n某某\n"),
        ("matching", "1B 2a\n"),
        ("set", "某某、某某\n"),
        ("recall", "某某\n"),
    ):
        done = inside("quiz", article_path, "--types", kind, "--limit", "1", stdin=typed)
        assert done.status == 0
        assert "Answered: 1 of 1." in done.out
    assert kept(data_dir).answered == 7


def answered(run: Run, arguments: tuple[str | Path, ...], understand: Callable[[str], str]) -> Done:
    """Give an item up to see its key, and answer it, which now comes first, with what `understand` makes of it."""
    shown = run(*arguments, stdin="?\n")
    found = re.search(r"Answer: (.*)", shown.out)
    assert found, shown.out
    return run(*arguments, stdin=understand(found[1]) + "\n")


@pytest.mark.parametrize(
    ("kind", "understand"),
    [
        ("matching", lambda key: " ".join(re.findall(r"(\d+[A-Z])\. ", key))),
        ("ordering", lambda key: "".join(re.findall(r"([A-Z])\. ", key))),
        ("set", lambda key: "；".join(member.split(" / ")[0] for member in reversed(key.split("  ")))),
        ("recall", lambda key: key),
    ],
)
def test_the_key_is_the_right_answer(
    process: Run, article_path: Path, tmp_path: Path, kind: str, understand: Callable[[str], str]
) -> None:
    """As processes, with the answers by pipe."""

    def run(*arguments: str | Path, stdin: str) -> Done:
        return process(*arguments, stdin=stdin.encode())

    arguments = ("quiz", article_path, "--types", kind, "--limit", "1", "--data-dir", tmp_path / "d")
    done = answered(run, arguments, understand)
    assert (done.status, done.err) == (0, "")
    assert "Right." in done.out
    assert "Score: 100 %. Right: 1. Answered: 1 of 1." in done.out


def test_a_text_from_memory_is_compared(inside: Run, article_path: Path) -> None:
    arguments = ("quiz", article_path, "--types", "recall", "--limit", "1")
    done = answered(inside, arguments, lambda key: f"{key[:1]}之{key[2:]}")
    assert "Partly right" in done.out
    assert re.search(r"Compared: .\[之→.\].+ \(wrong 1\)", done.out)


def test_no_answer_is_asked_again_and_does_not_count(inside: Run, article_path: Path, data_dir: Path) -> None:
    done = inside("quiz", article_path, "--types", "single", stdin="\nE\nwhat\nA\nq\n")
    assert done.out.count("That is no answer here") == 3
    assert asked(done) == 2
    assert re.search(r"Answered: 1 of (?!1\b)\d+\.", done.out)
    assert kept(data_dir).answered == 1


def test_hints_are_told_step_by_step_and_kept_out_of_the_score(inside: Run, article_path: Path) -> None:
    arguments = ("quiz", article_path, "--types", "recall", "--limit", "1")
    done = answered(inside, arguments, lambda key: f"!\n!\n!\n!\n!\n{key}")
    assert re.search(r"The answer has \d+ characters\.", done.out)
    assert "It begins with “" in done.out
    assert "There are no more hints." in done.out
    assert "With hints, and not in the score: 1 of 1 right." in done.out


@pytest.mark.parametrize("stdin", ["q\n", "Q", ""])
def test_quitting_at_once(inside: Run, article_path: Path, data_dir: Path, stdin: str) -> None:
    done = inside("quiz", article_path, stdin=stdin)
    assert done.status == 0
    assert done.out.endswith("\nNothing was answered.\n")
    assert kept(data_dir).answered == 0


def test_a_seed_fixes_the_order(inside: Run, article_path: Path) -> None:
    first = inside("quiz", article_path, "--seed", "5", stdin="q\n")
    assert inside("quiz", article_path, "--seed", "5", stdin="q\n") == first


def test_no_items_of_the_types(inside: Run, tmp_path: Path) -> None:
    article = tmp_path / "short.txt"
    article.write_text("云溪区委全会举行\n\n全会要求，到2027年，云溪新城基本建成，人民城市更有温度。\n", "utf-8")
    done = inside("quiz", article, "--types", "ordering", stdin="q\n")
    assert done.status == 1
    assert "no question of these types" in done.err


def test_piped_chinese(process: Run, article_path: Path, tmp_path: Path) -> None:
    arguments = ("quiz", article_path, "--types", "truefalse", "--limit", "2", "--data-dir", tmp_path / "d")
    done = process(*arguments, stdin="对\r\n错\n".encode(), PYTHONIOENCODING="ascii")
    assert (done.status, done.err) == (0, "")
    assert "Answered: 2 of 2." in done.out
    assert not (tmp_path / "home").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs /dev/tty")
def test_article_and_answers_cannot_both_come_by_pipe(article_path: Path, environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "studyapp", "--lang", "en", "quiz", "-"]
    # In a session of its own a process has no terminal.
    done = subprocess.run(
        command,
        input=article_path.read_bytes(),
        capture_output=True,
        env=environment,
        start_new_session=True,
        check=False,
    )
    assert done.returncode == 1
    assert "no terminal" in done.stderr.decode()


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
def test_at_a_terminal(article_path: Path, environment: dict[str, str], data_dir: Path) -> None:
    """Each answer is on disk before the next item shows, colours are on, and nothing is echoed twice."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "studyapp", "--data-dir", data_dir, "--lang", "en", "quiz", article_path]
    environment = {**environment, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(
        [*map(str, command), "--types", "truefalse", "--limit", "2"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        try:
            shown = _until(ours, "y or n > ")
            os.write(ours, "对\n".encode())
            shown += _until(ours, "y or n > ")
            assert kept(data_dir).answered == 1
            os.write(ours, b"n\n")
            shown += _until(ours, "Score")
            assert process.wait(10) == 0
        finally:
            process.kill()  # where it still waits for an answer
            os.close(ours)
    assert shown.count("对\r\n") == 1
    assert "\x1b[1m" in shown


def _until(terminal: int, words: str) -> str:
    shown, deadline = b"", time.monotonic() + 60
    while words.encode() not in shown:
        assert time.monotonic() < deadline, shown.decode()
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 4096)
    return shown.decode()


# Learners.


@pytest.fixture
def two(data_dir: Path) -> tuple[LearnerId, LearnerId]:
    """Two learners, the second with a PIN."""
    with closing(open_services(data_dir)) as services:
        first = services.learners.current(datetime.now(UTC))
        other = services.learners.add("王晓梅", datetime.now(UTC))
        services.learners.set_pin(other.id, "2580")
        return first.id, other.id


def answered_by(data_dir: Path) -> list[int]:
    with closing(open_services(data_dir)) as services:
        return [one.answered for one in services.learners.listing()]


def test_of_several_learners_one_is_named(
    inside: Run, article_path: Path, data_dir: Path, two: tuple[LearnerId, LearnerId]
) -> None:
    arguments = ("quiz", article_path, "--types", "truefalse", "--limit", "1")
    done = inside(*arguments, stdin="y\n")
    assert (done.status, done.out) == (1, "")
    assert "--learner NAME: Learner 1, 王晓梅." in done.err
    assert inside(*arguments, "--learner", "learner 1", stdin="y\n").status == 0
    assert answered_by(data_dir) == [1, 0]
    nobody = inside(*arguments, "--learner", "赵六")
    assert (nobody.status, nobody.err) == (1, "studyapp: There is no learner called 赵六.\n")
    Settings(learner=two[0]).save(Paths(data_dir).settings)
    assert inside(*arguments, stdin="y\n").status == 0
    assert answered_by(data_dir) == [2, 0]


def test_who_has_a_pin_is_asked_for_it_and_it_is_not_shown(
    inside: Run, article_path: Path, data_dir: Path, two: tuple[LearnerId, LearnerId]
) -> None:
    arguments = ("quiz", article_path, "--types", "truefalse", "--limit", "1", "--learner", "王晓梅")
    for wrong in ("", "0000\ny\n"):
        refused = inside(*arguments, stdin=wrong)
        assert refused.status == 1
        assert "That is not the PIN" in refused.err
    done = inside(*arguments, stdin="2580\ny\n")
    assert done.status == 0
    assert "PIN of 王晓梅: " in done.out
    assert "2580" not in done.out
    assert answered_by(data_dir) == [0, 1]
    assert two
