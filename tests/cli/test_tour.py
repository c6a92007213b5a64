from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from studyapp import files
from studyapp.cli.tour import mixed
from studyapp.core.errors import UserError
from studyapp.core.items.item import Item
from studyapp.exchange.quiz_json import read_quiz_set
from tests.cli.conftest import Run
from tests.golden_plugin import Golden


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the command is run."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def written(out: str) -> Path:
    """Where the last line says that the quiz set is."""
    found = re.search(r"All questions \(\d+\) are in (.+)\n$", out)
    assert found, out
    return Path(found[1])


def test_tour(inside: Run, sample_path: Path, here: Path, golden: Golden) -> None:
    done = inside("tour", sample_path)
    assert (done.status, done.err) == (0, "")
    place = written(done.out)
    assert place == here / "nanchuan-plenum.quiz.json"
    items = read_quiz_set(place).items
    assert f"All questions ({len(items)})" in done.out
    assert done.out.count("  Answer: ") == done.out.count("  Evidence: ") == 10
    golden("sample-tour.txt", done.out.replace(str(here), "HERE"))


def test_a_second_tour_writes_nothing_new(inside: Run, article_path: Path, here: Path) -> None:
    first = inside("tour", article_path)
    assert inside("tour", article_path) == first
    assert len(list(here.iterdir())) == 1


@pytest.mark.usefixtures("here")
def test_what_somebody_changed_stays(inside: Run, article_path: Path) -> None:
    place = written(inside("tour", article_path).out)
    place.write_text("mine", "utf-8")
    other = written(inside("tour", article_path).out)
    assert place.read_text("utf-8") == "mine"
    assert other.name == place.name.replace(".quiz.json", "-2.quiz.json")


def test_out(inside: Run, article_path: Path, here: Path) -> None:
    place = here / "new" / "set.json"
    assert written(inside("tour", article_path, "-o", place).out) == place
    assert read_quiz_set(place).items


def test_where_this_folder_is_read_only(
    inside: Run, article_path: Path, here: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = files.write_atomically

    def refuse_here(path: Path, data: bytes) -> None:
        if path.parent == here:
            raise UserError("{name}: read-only", name=path)
        write(path, data)

    monkeypatch.setattr("studyapp.exchange.quiz_json.write_atomically", refuse_here)
    place = written(inside("tour", article_path).out)
    assert place.parent == data_dir
    assert read_quiz_set(place).items
    assert not any(here.iterdir())


@pytest.mark.usefixtures("here")
def test_mixed(inside: Run, article_path: Path) -> None:
    items = read_quiz_set(written(inside("tour", article_path).out)).items
    chosen = mixed(items, 10)
    assert len(set(chosen)) == 10
    types = {item.type for item in items}
    assert {item.type for item in chosen} == types
    assert all(one.type is not other.type for one, other in pairwise(chosen[: 2 * len(types)]))
    assert sum(sentences_of(chosen).values()) == 10
    assert len(mixed(items[:3], 10)) == 3
    assert mixed((), 10) == ()


def sentences_of(items: tuple[Item, ...]) -> dict[object, int]:
    """How often each sentence is asked about."""
    return {
        evidence: [item.evidence for item in items].count(evidence) for evidence in {item.evidence for item in items}
    }
