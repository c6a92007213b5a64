"""Many sources at once, in processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from studyapp.core.errors import UserError
from studyapp.core.progress import Cancelled
from studyapp.services.authoring import Prepared, prepare_file
from studyapp.services.importing import Source
from studyapp.services.reading_pool import ENOUGH, ReadingPool, read_source, sources_in


@pytest.fixture
def folder(tmp_path: Path, article_text: str) -> Path:
    """A folder with articles, one that is empty, and what programs leave in folders."""
    folder = tmp_path / "文件"
    (folder / "下级" / ".git").mkdir(parents=True)
    for number in range(ENOUGH):
        (folder / "下级" / f"{number:02}.txt").write_text(f"{article_text}\n补充第{number}句。\n", "utf-8")
    (folder / "空.txt").touch()
    for name in ("~$稿.docx", "图.png", "下级/.git/a.txt"):
        (folder / name).write_bytes(b"x")
    return folder


def test_a_folder_is_all_that_can_be_read_below_it(folder: Path, tmp_path: Path) -> None:
    names = [source.name for source in sources_in(folder)]
    assert len(names) == ENOUGH + 1
    assert not any("git" in name or "~" in name or name.endswith("png") for name in names)
    assert sources_in(folder / "空.txt") == (Source("空.txt", folder / "空.txt"),)
    (tmp_path / "leer").mkdir()
    with pytest.raises(UserError, match="no articles and no question banks"):
        sources_in(tmp_path / "leer")


def test_what_other_processes_read_is_what_this_one_reads(folder: Path) -> None:
    sources = sources_in(folder)
    steps: list[float] = []
    with ReadingPool(2) as pool:
        read = pool.read(sources, steps.append)
        in_turn = list(pool.read_in_turn(sources))

        def stop(fraction: float) -> None:
            if fraction >= 0:
                raise Cancelled

        with pytest.raises(Cancelled):
            pool.read(sources, stop)
    assert len(read) == len(sources)
    for source, one, again in zip(sources, read, in_turn, strict=True):
        assert source.path is not None
        if isinstance(one, UserError):
            assert isinstance(again, UserError)
            assert str(one) == str(again) == f"{source.name}: the file is empty.".replace(f"{source.name}", "空.txt")
        else:
            assert one == again == prepare_file(source.path)
    assert steps[-1] == 1
    assert steps == sorted(steps)


def test_a_source_gives_its_error(tmp_path: Path, article_path: Path) -> None:
    missing = read_source(Source("无.txt", tmp_path / "无.txt"))
    assert isinstance(missing, UserError)
    assert isinstance(read_source(Source("文.txt", article_path)), Prepared)
