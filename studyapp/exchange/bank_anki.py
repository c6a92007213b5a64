"""Anki in: packages (.apkg, .colpkg) and notes as text (.txt, .tsv)."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.written import Written, item_of, make_item
from studyapp.exchange.bank import MAX_ROWS, BankRow, Place, row_made
from studyapp.exchange.bank_notation import split_options
from studyapp.exchange.bank_table import Column, Header, column_named, written_row
from studyapp.exchange.html_text import text_of_html
from studyapp.exchange.limits import damaged, password, unpacks_too_large

MAX_COLLECTION = 512_000_000
"""Bytes of the unpacked collection; media stay packed."""
_STEPS = 200_000_000
"""Virtual machine steps that a query may take: a damaged index must not spin for ever."""
_CLOZE = re.compile(r"\{\{c\d+::(?P<text>.*?)(?:::(?P<hint>[^{}]*))?\}\}", re.DOTALL)
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":"}


def is_anki_text(text: str) -> bool:
    """Whether a text begins with Anki's own directives."""
    return text.startswith(("#separator:", "#html:", "#notetype", "#deck"))


def package_rows(data: bytes, name: str) -> Iterator[BankRow]:
    """The notes of an Anki package; raises `UserError` where it cannot be read."""
    yield from _notes(_collection(data, name), name)


def text_rows(text: str) -> Iterator[BankRow]:
    """The notes of a text that Anki wrote or would read."""
    separator, special, body = "\t", dict[int, str](), list[str]()
    lines = text.splitlines(keepends=True)
    skipped = 0
    for line in lines:
        found = re.fullmatch(r"#([a-z ]+):(.*)", line.strip())
        if not line.startswith("#"):
            break
        skipped += 1
        if found and found[1] == "separator":
            separator = _SEPARATORS.get(found[2].strip().lower(), found[2].strip()[:1] or "\t")
        elif found and found[1].endswith(" column") and found[2].strip().isdigit():
            special[int(found[2]) - 1] = found[1].removesuffix(" column")
    body = lines[skipped:]
    reader = csv.reader(body, delimiter=separator)
    for fields in reader:
        if any(field.strip() for field in fields):
            tags = [field for at, field in enumerate(fields) if special.get(at) == "tags"]
            own = [field for at, field in enumerate(fields) if at not in special]
            yield _row(Place(skipped + reader.line_num), own, (), tuple(" ".join(tags).split()))


def _collection(data: bytes, name: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
            if any(member.flag_bits & 1 for member in package.infolist()):
                raise password(name)
            member = next((one for one in ("collection.anki21", "collection.anki2") if one in names), None)
            if "collection.anki21b" in names and "collection.anki21" not in names:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{name}: for new versions of Anki only. Export it again with “Support older Anki versions”.",
                    ),
                    name=name,
                )
            if member is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is no Anki package."), name=name)
            if package.getinfo(member).file_size > MAX_COLLECTION:
                raise unpacks_too_large(name)
            with package.open(member) as file:
                return file.read(MAX_COLLECTION)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise damaged(name, ".apkg") from error


def _notes(collection: bytes, name: str) -> Iterator[BankRow]:
    """The notes of a collection, which is a database of a stranger: read in memory, its schema not trusted."""
    db = sqlite3.connect(":memory:")
    steps = 0

    def watch() -> int:
        nonlocal steps
        steps += 1_000
        return int(steps > _STEPS)

    try:
        db.deserialize(collection)
        db.execute("PRAGMA trusted_schema = OFF")
        db.set_progress_handler(watch, 1_000)
        ((models,),) = db.execute("SELECT models FROM col LIMIT 1")
        fields = _fields(models)
        for at, (model, packed, tags) in enumerate(
            db.execute("SELECT mid, flds, tags FROM notes ORDER BY id LIMIT ?", [MAX_ROWS + 1]), 1
        ):
            yield _row(Place(at), str(packed).split("\x1f"), fields.get(str(model), ()), tuple(str(tags).split()))
    except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
        raise damaged(name, ".apkg") from error
    finally:
        db.close()


def _fields(models: str) -> dict[str, tuple[str, ...]]:
    """The names of the fields of each note type."""
    found: dict[str, tuple[str, ...]] = {}
    known = json.loads(models)
    for key, model in known.items() if isinstance(known, dict) else ():
        fields = model.get("flds") if isinstance(model, dict) else None
        if isinstance(fields, list):
            found[str(key)] = tuple(str(field.get("name", "")) for field in fields if isinstance(field, dict))
    return found


def _row(place: Place, fields: Sequence[str], names: Sequence[str], tags: tuple[str, ...]) -> BankRow:
    texts = [text_of_html(field) for field in fields]
    return row_made(place, " | ".join(text for text in texts if text), lambda: _item(texts, names), tags)


def _item(texts: Sequence[str], names: Sequence[str]) -> Item:
    for text in texts:
        if _CLOZE.search(text):
            accepted = tuple((found["text"].strip(),) for found in _CLOZE.finditer(text))
            rest = [other for other in texts if other is not text and other]
            return make_item(
                ItemType.CLOZE, _CLOZE.sub(BLANK, text), (), accepted, Written(text, rationale="\n".join(rest[-1:]))
            )
    header = Header(0, tuple(column_named(name) for name in names))
    if header.sure:
        return item_of(written_row(texts, header.columns))
    if not header.columns or Column.STEM not in header.columns:
        stem, options = split_options(texts[0] if texts else "")
        return item_of(Written(stem, options, texts[1] if len(texts) > 1 else "", rationale="\n".join(texts[2:3])))
    raise UserError(QT_TRANSLATE_NOOP("errors", "The answer is missing."))
