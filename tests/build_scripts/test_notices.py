"""Licences and bill of materials, from the metadata of installed distributions."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_scripts.bundle.lock import Pin
from build_scripts.bundle.notices import bill_of_materials, notices, part_of

HASH = "c" * 64


def install(packages: Path, name: str, metadata: str, **files: str) -> None:
    folder = packages / f"{name}.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(f"Metadata-Version: 2.4\n{metadata}\n", "utf-8")
    for place, text in files.items():
        (folder / place).write_text(text, "utf-8")


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    install(
        tmp_path,
        "some_parser-2.0",
        "Name: Some.Parser\nVersion: 2.0\nLicense-Expression: MIT\nProject-URL: Homepage, https://parser.example",
        LICENSE="Permission is hereby granted",
        NOTICE="Parts by others",
    )
    install(tmp_path, "old-1.0", "Name: old\nLicense: BSD\nHome-page: https://old.example", COPYING="All may copy")
    install(tmp_path, "jieba-0.42.1", "Name: jieba\nLicense: MIT")
    install(tmp_path, "PySide6_Essentials-6.11.3", "Name: PySide6_Essentials\nLicense: LGPL-3.0-only OR GPL-2.0-only")
    return tmp_path


def test_what_the_metadata_say(packages: Path) -> None:
    part = part_of(Pin("some-parser", "2.0", (HASH,), True), packages)
    assert (part.name, part.version, part.licence) == ("Some.Parser", "2.0", "MIT")
    assert part.homepage == "https://parser.example"
    assert part.texts == ("Permission is hereby granted", "Parts by others")
    assert part.purl == "pkg:pypi/some-parser@2.0"
    assert part_of(Pin("old", "1.0", (), True), packages).licence == "BSD-3-Clause"


def test_texts_that_a_distribution_lacks_are_ours_to_bring(packages: Path) -> None:
    assert "Sun Junyi" in part_of(Pin("jieba", "0.42.1", (), True), packages).texts[0]
    qt = part_of(Pin("pyside6-essentials", "6.11.3", (), True), packages)
    assert qt.licence == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[1]


def test_another_version_than_the_pinned_one_is_not_taken(packages: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"old 1\.1"):
        part_of(Pin("old", "1.1", (), True), packages)


def test_notices_list_all_parts_and_then_their_texts(packages: Path) -> None:
    pins = [Pin("some-parser", "2.0", (), True), Pin("jieba", "0.42.1", (), True)]
    text = notices("Ours", [part_of(pin, packages) for pin in pins])
    assert text.splitlines()[:4] == ["Ours", "", "jieba 0.42.1     MIT", "Some.Parser 2.0  MIT"]
    assert text.index("Sun Junyi") < text.index("Permission is hereby granted")


def test_bill_of_materials(packages: Path) -> None:
    parts = [
        part_of(Pin("some-parser", "2.0", (HASH,), True), packages),
        part_of(Pin("old", "1.0", (), True), packages),
    ]
    bill = bill_of_materials("StudyApp", "1.2.3", parts)
    assert bill == bill_of_materials("StudyApp", "1.2.3", parts[::-1])
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert [part["purl"] for part in bill["components"]] == ["pkg:pypi/old@1.0", "pkg:pypi/some-parser@2.0"]
    assert bill["components"][1]["hashes"] == [{"alg": "SHA-256", "content": HASH}]
    assert bill["dependencies"][0]["dependsOn"] == ["pkg:pypi/old@1.0", "pkg:pypi/some-parser@2.0"]
    assert bill["serialNumber"] != bill_of_materials("StudyApp", "1.2.4", parts)["serialNumber"]
