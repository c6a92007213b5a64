"""What holds for every command: exit status, one line for an error, no traceback, nothing written elsewhere."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from studyapp import __version__
from tests.cli.conftest import Done, Run

UNIX = pytest.mark.skipif(os.name != "posix", reason="a matter of Unix")


def test_version(process: Run) -> None:
    for arguments in (("--version",), ("annotate", "--version")):
        assert process(*arguments) == Done(0, f"StudyApp {__version__}\n", "")


@pytest.mark.parametrize("command", [(), ("annotate",), ("generate",), ("quiz",), ("tour",), ("self-test",)])
def test_help(process: Run, command: tuple[str, ...]) -> None:
    done = process(*command, "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Usage: studyapp")
    assert "--data-dir" in done.out


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("annotate",), "which file?"),
        (("self-test",), "which file"),
        (("annotate", "a.txt", "b.txt"), "b.txt is too many"),
        (("annotate", "a.txt", "--jsn"), "no option --jsn"),
        (("anotate", "a.txt", "--json"), "no command anotate; commands are annotate, generate"),
        (("generate", "a.txt", "--types", "single,essay"), "essay is none of single, multiple"),
        (("generate", "a.txt", "--types", ","), "--types"),
        (("generate", "a.txt", "--seed", "x"), "x is no whole number"),
        (("generate", "a.txt", "--limit", "0"), "0 is less than 1"),
        (("generate", "a.txt", "--limit"), "--limit: a value is missing"),
        (("generate", "a.txt", "--json=1"), "--json"),
        (("generate", "a.txt", "--data-dir", ""), "which folder?"),
        (("-",), "the window cannot read standard input"),
    ],
)
def test_wrong_usage(process: Run, arguments: tuple[str, ...], complaint: str) -> None:
    done = process(*arguments)
    assert (done.status, done.out) == (2, "")
    first, second = done.err.splitlines()
    assert complaint in first
    assert second.endswith("--help")


def test_wrong_language(process: Run) -> None:
    done = process("annotate", "a.txt", "--lang", "fr")
    assert (done.status, done.out) == (2, "")
    assert "zh_CN, zh_TW, en" in done.err


def complaint_of(process: Run, *arguments: str | Path, stdin: bytes = b"") -> str:
    """The one line of a run whose input is at fault."""
    done = process(*arguments, stdin=stdin)
    assert (done.status, done.out) == (1, "")
    (line,) = done.err.splitlines()
    assert line.startswith("studyapp: ")
    return line


@pytest.mark.parametrize("command", ["annotate", "generate", "quiz", "tour"])
def test_garbage(process: Run, garbage: Path, tmp_path: Path, command: str) -> None:
    picture = garbage / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\0\0\0\2\0\x08\6\0\0\0\xf4x\xd4\xfa")
    empty = garbage / "empty.txt"
    empty.touch()
    assert "picture.png: this is not a text file" in complaint_of(process, command, picture)
    assert "empty.txt: the file is empty" in complaint_of(process, command, empty)
    assert "missing.txt: there is no such file" in complaint_of(process, command, garbage / "missing.txt")
    assert "garbage: this is a folder" in complaint_of(process, command, garbage)
    assert "standard input: the file is empty" in complaint_of(process, command, "-")
    assert [path.name for path in (tmp_path / "here").iterdir()] == []
    assert not (tmp_path / "home").exists()


def test_thirty_megabytes(process: Run, garbage: Path) -> None:
    large = garbage / "large.txt"
    large.write_bytes("全会强调，要稳中求进。\n".encode() * 1_000_000)
    assert large.stat().st_size > 30_000_000
    assert "large.txt: too large" in complaint_of(process, "annotate", large, "--json")
    with large.open("rb") as file:
        assert "standard input: too large" in complaint_of(process, "annotate", "-", stdin=file.read())


@pytest.mark.parametrize("command", ["annotate", "generate", "quiz", "tour"])
def test_a_file_without_any_phrase(process: Run, garbage: Path, tmp_path: Path, command: str) -> None:
    poem = garbage / "poem.txt"
    poem.write_text("Rain fell all night.\nIn the morning the street was dry.\n", "utf-8")
    assert "poem.txt: no key phrase was found in this text." in complaint_of(process, command, poem)
    assert [path.name for path in (tmp_path / "here").iterdir()] == []


def test_no_permission(process: Run, garbage: Path) -> None:
    secret = garbage / "secret.txt"
    secret.write_text("全会举行。", "utf-8")
    secret.chmod(0)
    if os.access(secret, os.R_OK):
        pytest.skip("nothing is forbidden to this user")
    assert "no permission" in complaint_of(process, "annotate", secret)


def test_output_that_cannot_be_written(process: Run, article_path: Path, garbage: Path) -> None:
    assert "cannot be written" in complaint_of(process, "generate", article_path, "-o", garbage)
    blocked = garbage / "file"
    blocked.write_text("x", "utf-8")
    assert "cannot be written" in complaint_of(process, "tour", article_path, "-o", blocked / "set.json")
    assert [path.name for path in garbage.iterdir()] == ["file"]


def test_a_data_folder_that_cannot_be(process: Run, article_path: Path, garbage: Path) -> None:
    blocked = garbage / "file"
    blocked.write_text("x", "utf-8")
    complaint_of(process, "quiz", article_path, "--data-dir", blocked)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "gbk", "utf-16"])
def test_output_is_utf_8_whatever_the_locale(process: Run, article_path: Path, encoding: str) -> None:
    done = process("annotate", article_path, "--json", PYTHONIOENCODING=encoding)
    assert (done.status, done.err) == (0, "")
    assert json.loads(done.out)["title"]


def test_options_may_stand_before_the_command(process: Run, garbage: Path, tmp_path: Path) -> None:
    assert "no such file" in complaint_of(
        process, "--data-dir", tmp_path / "d", "annotate", garbage / "none.txt", "--json"
    )


def test_a_file_may_be_called_like_a_command_or_an_option(process: Run, tmp_path: Path) -> None:
    (tmp_path / "here" / "-x.txt").write_text("", "utf-8")
    done = process("--lang", "en", "annotate", "--", "-x.txt")
    assert "-x.txt: the file is empty" in done.err
    done = process("--lang", "en", "annotate", "./quiz")
    assert "quiz: there is no such file" in done.err


@UNIX
def test_a_reader_that_goes_away(article_path: Path, environment: dict[str, str]) -> None:
    script = f"{sys.executable} -m studyapp annotate {article_path} --json; echo $? >&2"
    done = subprocess.run(["sh", "-c", f"({script}) | true"], capture_output=True, env=environment, check=False)
    assert done.stderr.decode().split() == ["141"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(article_path: Path, environment: dict[str, str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "studyapp", "--data-dir", tmp_path / "d", "--lang", "en", "annotate", article_path],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment,
            check=False,
        )
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert "No space left on device" in line


@UNIX
def test_streams_may_be_missing(article_path: Path, environment: dict[str, str]) -> None:
    script = f"{sys.executable} -m studyapp annotate {article_path} >&- 2>&- <&-"
    assert subprocess.run(["sh", "-c", script], env=environment, check=False).returncode == 0


@UNIX
def test_ctrl_c(article_path: Path, environment: dict[str, str], data_dir: Path) -> None:
    # Where tests are started in the background by a shell, SIGINT is ignored, and a child would inherit that.
    listening = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_module"
    start = [sys.executable, "-c", f"{listening}('studyapp', run_name='__main__', alter_sys=True)"]
    command = [*start, "--data-dir", str(data_dir), "--lang", "en", "quiz", str(article_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        shown = b""
        while b" > " not in shown:
            more = os.read(process.stdout.fileno(), 1000)
            assert more, process.stderr.read()
            shown += more
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        assert process.stderr.read() == b""
        assert process.wait() == 130


@UNIX
def test_an_import_that_is_stopped_says_what_was_taken(
    article_path: Path, environment: dict[str, str], data_dir: Path, tmp_path: Path
) -> None:
    listening = "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_module"
    start = [sys.executable, "-c", f"{listening}('studyapp', run_name='__main__', alter_sys=True)"]
    large = tmp_path / "large.txt"  # long in the reading, so that the signal comes in the middle of it
    large.write_text(article_path.read_text("utf-8") * 200, "utf-8")
    command = [*start, "--data-dir", str(data_dir), "--lang", "en", "import", str(article_path), str(large)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert b": taken: " in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        (line,) = process.stderr.read().decode().splitlines()
        assert line == "studyapp: stopped; taken: 1 of 2. Run it again to go on."
        assert process.wait() == 130


def test_a_bug_is_logged_and_said_in_one_line(process: Run, tmp_path: Path, article_path: Path) -> None:
    site = tmp_path / "site"  # Python runs sitecustomize.py first: here it puts a broken part in a good one's place
    site.mkdir()
    (site / "sitecustomize.py").write_text(
        "import sys, types\n"
        "module = types.ModuleType('studyapp.core.reading.pipeline')\n"
        "def read(article): raise KeyError('a mistake')\n"
        "module.read = read\n"
        "sys.modules[module.__name__] = module\n",
        "utf-8",
    )
    data = tmp_path / "d"
    done = process("annotate", article_path, "--data-dir", data, PYTHONPATH=str(site))
    assert (done.status, done.out) == (1, "")
    (line,) = done.err.splitlines()
    assert str(data / "studyapp.log") in line
    assert "KeyError: 'a mistake'" in (data / "studyapp.log").read_text("utf-8")
