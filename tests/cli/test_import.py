"""`studyapp import`: articles into the library, a line for each file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from studyapp.services.bundle import open_services
from tests.cli.conftest import Run


def kept(data_dir: Path) -> list[str]:
    with closing(open_services(data_dir)) as services:
        return [summary.title for summary in services.library.articles()]


def test_what_can_be_taken_is_taken_and_the_rest_is_told(
    inside: Run, article_path: Path, sample_path: Path, garbage: Path, data_dir: Path
) -> None:
    (garbage / "空.txt").touch()
    (garbage / "题库.json").write_text("[]", "utf-8")
    files = (article_path, garbage / "空.txt", sample_path, garbage / "题库.json", garbage / "没有.txt")
    done = inside("import", *files)
    first, second, total = done.out.splitlines()
    titles = kept(data_dir)
    assert first.startswith(f"{article_path.name}: taken: {titles[1]} (")
    assert second.startswith(f"{sample_path.name}: taken: {titles[0]} (")
    assert total == "Taken: 2. Not taken: 3."
    assert done.err.splitlines() == [
        "studyapp: 空.txt: the file is empty.",
        "studyapp: 题库.json: $ must be an object.",
        "studyapp: 没有.txt: there is no such file.",
    ]
    assert done.status == 1


def test_again_is_brought_up_to_date(inside: Run, article_path: Path, data_dir: Path) -> None:
    assert inside("import", article_path).status == 0
    again = inside("import", article_path)
    assert (again.status, again.err) == (0, "")
    assert again.out.startswith(f"{article_path.name}: brought up to date: ")
    assert len(kept(data_dir)) == 1


def test_standard_input_and_files_on_both_sides_of_an_option(
    process: Run, article_path: Path, sample_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "d"
    done = process("import", "-", "--data-dir", folder, sample_path, stdin=article_path.read_bytes())
    assert (done.status, done.err) == (0, "")
    assert [line.split(":")[0] for line in done.out.splitlines()] == ["standard input", sample_path.name, "Taken"]
    assert len(kept(folder)) == 2


@pytest.mark.parametrize("name", ["missing.txt", "bank.xlsx"])
def test_nothing_is_made_where_nothing_is_taken(process: Run, garbage: Path, tmp_path: Path, name: str) -> None:
    (garbage / "bank.xlsx").write_bytes(b"PK\x03\x04")
    done = process("import", garbage / name, "--data-dir", tmp_path / "d")
    assert (done.status, done.out) == (1, "")
    (line,) = done.err.splitlines()
    assert line.startswith(f"studyapp: {name}: ")
    assert not (tmp_path / "d").exists()


def test_wrong_usage(process: Run, article_path: Path) -> None:
    for arguments, complaint in (((), "which file?"), ((article_path, "--jsn"), "no option --jsn")):
        done = process("import", *arguments)
        assert (done.status, done.out) == (2, "")
        assert complaint in done.err.splitlines()[0]


def test_a_question_bank_is_told_row_by_row(inside: Run, garbage: Path, data_dir: Path) -> None:
    bank = garbage / "bank.txt"
    bank.write_text(
        "1. 云岫的目标是（B）\nA. 旧区\nB. 新区\n2. 云岫有山。（√）\n3. 云岫有海（E）\nA. 对 B. 不对 C. 不知道\n",
        "utf-8",
    )
    done = inside("import", bank)
    assert done.out == "bank.txt: 2 questions taken, 0 there already, 1 not understood\n"
    (complaint,) = done.err.splitlines()
    assert complaint.startswith("studyapp: bank.txt, 5: The answer names option E, and there are 3 options.")
    assert done.status == 1
    again = inside("import", bank)
    assert again.out == "bank.txt: 0 questions taken, 2 there already, 1 not understood\n"
    with closing(open_services(data_dir)) as services:
        assert len(services.library.items()) == 2


def test_a_folder_is_imported_whole(process: Run, tmp_path: Path, article_text: str) -> None:
    folder = tmp_path / "文件"
    (folder / "下级").mkdir(parents=True)
    for number in range(9):
        (folder / "下级" / f"{number}.txt").write_text(f"{article_text}\n补充第{number}句。\n", "utf-8")
    (folder / "空.txt").touch()
    done = process("import", folder, "--data-dir", tmp_path / "d", "--lang", "en")
    assert done.out.splitlines()[-1] == "Taken: 9. Not taken: 1."
    assert done.err == "studyapp: 空.txt: the file is empty.\n"
    assert done.status == 1
    assert len(kept(tmp_path / "d")) == 9
