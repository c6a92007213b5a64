"""Programs that others wrote read what we write; each test is skipped where its program is not to be had."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from lxml import etree

from studyapp.core.items.item import ItemType
from studyapp.services.exporting import TARGETS, Selected, make_export
from tests.exchange.exports.sets import ARTICLE, NOW, TITLE, all_harm, every_type, export

SCHEMAS = Path(__file__).resolve().parents[4] / "shared" / "verify" / "qti"
"""The official XSDs, where they lie beside the checkout."""


def node_with(package: str) -> str:
    """The program `node` that finds `package`; skips the test where there is none."""
    node = shutil.which("node")
    if (
        node is None
        or subprocess.run([node, "-e", f"require.resolve('{package}')"], check=False, capture_output=True).returncode
    ):
        pytest.skip(f"no node with {package} (NODE_PATH names its folder)")
    return node


def test_gift_pegjs_reads_every_question(tmp_path: Path) -> None:
    node = node_with("gift-pegjs")
    items = every_type() + all_harm()
    path = tmp_path / "set.gift"
    path.write_bytes(export("gift", items).files[0].data)
    script = (
        "const {parse} = require('gift-pegjs'), fs = require('fs');"
        "console.log(JSON.stringify(parse(fs.readFileSync(process.argv[1], 'utf8')).map((one) => one.type)))"
    )
    run = subprocess.run([node, "-e", script, str(path)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-500:]
    asked_twice = sum(one.type is ItemType.CLOZE and isinstance(one.key, tuple) and len(one.key) == 2 for one in items)
    assert len(json.loads(run.stdout)) == 1 + len(items) + asked_twice


H5P_CHECK = """
const {H5PConfig} = require('@lumieducation/h5p-server');
const Validator = require('@lumieducation/h5p-server/build/src/PackageValidator').default;
const validator = new Validator(new H5PConfig(), {libraryExists: async () => true});
const [packed, unpacked] = process.argv.slice(1);
(async () => {
  await validator.validateFileSizes(packed);
  await validator.validateExtractedPackage(unpacked, true, false);
})().catch((error) => {
  console.error(error.message, (error.getErrors ? error.getErrors() : []).map((one) => one.errorId).join());
  process.exit(1);
});
"""


def test_an_h5p_server_takes_the_package(tmp_path: Path) -> None:
    node = node_with("@lumieducation/h5p-server")
    packed, unpacked = tmp_path / "set.h5p", tmp_path / "unpacked"
    packed.write_bytes(export("h5p", every_type() + all_harm(), TITLE).files[0].data)
    with zipfile.ZipFile(packed) as package:
        package.extractall(unpacked)
    command = [node, "-e", H5P_CHECK, str(packed), str(unpacked)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-500:]
    described = json.loads((unpacked / "h5p.json").read_text("utf-8"))
    del described["mainLibrary"]
    (unpacked / "h5p.json").write_text(json.dumps(described), "utf-8")
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1  # it does look


def test_qti_22_is_valid_by_its_schema() -> None:
    if not SCHEMAS.is_dir():
        pytest.skip("the XSDs of QTI are not here")
    items = every_type() + all_harm()
    item_schema = etree.XMLSchema(etree.parse(SCHEMAS / "qtiv2p2p4" / "imsqti_v2p2p4.xsd"))
    package_schema = etree.XMLSchema(etree.parse(SCHEMAS / "imscp_v1p1.xsd"))
    with zipfile.ZipFile(io.BytesIO(export("qti22", items).files[0].data)) as package:
        assert len(package.namelist()) == len(items) + 1
        for name in package.namelist():
            schema = package_schema if name == "imsmanifest.xml" else item_schema
            schema.assertValid(etree.fromstring(package.read(name)))


def test_anki_imports_and_updates(tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection")
    items = every_type() + all_harm()
    edited = (replace(items[0], stem="到2036年，云岫要（ ）。"), *items[1:])
    paths = []
    for number, some in enumerate((items, items, edited)):
        selected = Selected(tuple((ARTICLE, one) for one in some), 0)
        made = make_export(TARGETS["anki"], TITLE, selected, NOW + timedelta(days=number))
        paths.append(tmp_path / f"{number}.apkg")
        paths[-1].write_bytes(made.files[0].data)
    col = collection.Collection(str(tmp_path / "collection.anki2"))
    try:
        counts = []
        for path in paths:
            options = collection.ImportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False)
            request = collection.ImportAnkiPackageRequest(package_path=str(path), options=options)
            log = col.import_anki_package(request).log
            counts.append((len(log.new), len(log.conflicting)))
        assert counts == [(len(items), 0), (0, 0), (0, 0)]
        assert col.note_count() == col.card_count() == len(items)
        (edited_note,) = col.find_notes("编号:e01")
        assert "云岫" in col.get_note(edited_note)["题目"]
        for note in col.find_notes(""):
            (card,) = col.get_note(note).cards()
            assert "<script" not in card.question()
            assert "<img" not in card.answer()
        assert col.fix_integrity()[1]
    finally:
        col.close()


def test_anki_reads_the_text_into_the_note_type_of_the_package(tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection")
    path, text = tmp_path / "set.apkg", tmp_path / "set.txt"
    path.write_bytes(export("anki", every_type()[:1]).files[0].data)
    text.write_bytes(export("anki-tsv", every_type()).files[0].data)
    col = collection.Collection(str(tmp_path / "collection.anki2"))
    try:
        options = collection.ImportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False)
        col.import_anki_package(collection.ImportAnkiPackageRequest(package_path=str(path), options=options))
        metadata = col.get_csv_metadata(str(text), None)
        assert col.models.get(metadata.global_notetype.id)["name"] == "StudyApp 问答"
        log = col.import_csv(collection.ImportCsvRequest(path=str(text), metadata=metadata)).log
        assert len(log.new) == len(every_type()) - 1
        assert col.note_count() == len(every_type())
    finally:
        col.close()


def test_chromium_shows_the_first_question_and_runs_nothing_else(tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium")
    path = tmp_path / "quiz.html"
    for items, shown in ((every_type(), "到2036年，要（ ）。"), (all_harm()[77:78], "&lt;script&gt;alert(1)")):
        path.write_bytes(export("html", items).files[0].data)
        run = subprocess.run(
            [
                *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"),
                *(f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", path.as_uri()),
            ],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
            env={**os.environ, "LANG": "C.UTF-8"},
        )
        assert shown in run.stdout
        assert run.stdout.count("<script") == 1
