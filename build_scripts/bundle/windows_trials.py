"""The trials of the Windows program: frozen folder, portable folder, double-click, code pages, installer."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

from build_scripts.bundle.freezing import PROGRAM
from build_scripts.bundle.machine import WESTERN, Machine, Wine
from build_scripts.bundle.trials import (
    OLD_DATABASE,
    REPORT,
    Bench,
    long_path,
    portable,
    read_only,
    require,
    scaled,
    second_start,
    titles,
    wait_for,
)

_EXE = f"{PROGRAM}.exe"


def try_windows(machine: Machine, frozen: Path, setup: Path, folder: Path, home: Path) -> Bench:
    """All trials, with reports and pictures in `folder`.

    `frozen` is the program's folder, `setup` its installer, `home` the user's folder on the machine's drive.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    place = home / "学习 资料" / "张三"
    shutil.rmtree(place.parent, ignore_errors=True)
    place.mkdir(parents=True)
    bench = Bench(machine, folder)
    exe = frozen / _EXE
    bench.self_test("frozen folder", exe, "self-test", REPORT)
    carried = portable(bench, frozen, place / "StudyApp", ".exe")
    bench.self_test("portable folder on a Chinese path", carried, "self-test", REPORT, "--lang", "zh_CN")
    if isinstance(machine, Wine):
        # `start` leaves the program without any standard stream, as a double-click does.
        shown = machine.inside(folder / "double-click.json")
        command = ("start", "/wait", "/unix", str(exe), "self-test", shown, "--lang", "zh_TW")
        bench.self_test("double-click", *command)
        machine.settle()
        western = machine.speaking(WESTERN)
        bench.self_test("code page 1252", exe, "self-test", REPORT, "--lang", "zh_CN", machine=western)
        western.settle()
        long_path(bench, exe, place)  # on Windows itself only where its owner has allowed them
    for factor in ("1.5", "3"):
        scaled(bench, exe, factor)
    read_only(bench, exe, place)
    second_start(bench, exe, place / "data of two", lambda: machine.run("taskkill", "/im", _EXE))
    _installed(bench, setup, home)
    return bench


def _installed(bench: Bench, setup: Path, home: Path) -> None:
    local = home / "AppData" / "Local"
    target, data = local / "Programs" / PROGRAM, local / PROGRAM
    exe = target / _EXE

    def install() -> str:
        shutil.rmtree(data, ignore_errors=True)
        bench.machine.run(setup, "/S")
        require(exe.is_file(), "the program is not where it should be")
        ran = bench.machine.run("reg", "query", r"HKCU\Software\Classes\StudyApp.Set\shell\open\command")
        require(_EXE in ran.said, f".studyset files have no program: {ran.said}")
        return str(target.relative_to(home))

    def upgrade() -> str:
        """Over an older version with an older database: the data come along, and a copy of them is made first."""
        (target / "_internal" / "left-over.txt").write_text("of the version before", "utf-8")
        data.mkdir(parents=True, exist_ok=True)
        shutil.copy(OLD_DATABASE, data / "studyapp.db")
        before = titles(data / "studyapp.db")
        bench.machine.run(setup, "/S")
        require(not (target / "_internal" / "left-over.txt").exists(), "files of the older version are left")
        ran = bench.machine.run(exe, "import", OLD_DATABASE.with_name("yunxiu-plenum.txt"))
        require(ran.status == 0, f"import ended with {ran.status}: {ran.said}")
        require(set(before) <= set(titles(data / "studyapp.db")), "articles are missing after the update")
        copies = list((data / "backups").glob("*"))
        require(copies != [], "no copy was made before the database's format changed")
        return f"{len(before)} old articles kept, copy {copies[0].name}"

    def refuse() -> str:
        """A database of a newer version is left alone, and one sentence says why."""
        newer = home / "newer"
        shutil.rmtree(newer, ignore_errors=True)
        newer.mkdir()
        shutil.copy(data / "studyapp.db", newer)
        with contextlib.closing(sqlite3.connect(newer / "studyapp.db")) as connection, connection:
            insert = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('studyapp', 'z9999', '')"
            connection.execute(insert)
        ran = bench.machine.run(exe, "import", OLD_DATABASE.with_name("yunxiu-plenum.txt"), "--data-dir", newer)
        require(ran.status == 1, f"a newer database was opened: {ran.status} {ran.said}")
        return ran.said.splitlines()[-1] if ran.said else "status 1"

    def remove() -> str:
        bench.machine.run(target / "uninstall.exe", "/S")
        wait_for("the program's folder to go", lambda: not target.exists())  # it goes on as a copy of itself
        require((data / "studyapp.db").is_file(), "the data are gone, though nobody said so")
        return "program gone, data kept"

    bench.attempt("silent installation", install)
    bench.self_test("installed", exe, "self-test", REPORT, "--lang", "en")
    bench.attempt("update over an older version", upgrade)
    bench.attempt("newer database refused", refuse)
    bench.attempt("silent removal", remove)
