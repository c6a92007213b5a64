"""QTI 2.x and 3.0 in: choice, order, match, text entry and inline choice, from one XML file or a package."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.items.written import Written, is_truth_pair, make_item, truth_of
from studyapp.exchange.bank import BankRow, Place, row_made
from studyapp.exchange.limits import damaged, password, unpacks_too_large
from studyapp.exchange.safe_xml import Element, attribute, local_name, parse_xml

MAX_MEMBERS = 60_000
MAX_UNPACKED = 256_000_000
MAX_ITEM = 4_000_000
"""Bytes of the XML of one item."""

_INTERACTIONS = frozenset(
    {"choiceinteraction", "orderinteraction", "matchinteraction", "textentryinteraction", "inlinechoiceinteraction"}
)
_IN_LINE = frozenset({"textentryinteraction", "inlinechoiceinteraction"})
_BLOCKS = frozenset({"p", "div", "prompt", "li", "br", "tr"})


def is_item(root: Element) -> bool:
    """Whether a document is an item of QTI."""
    return local_name(root) == "assessmentitem"


def item_row(root: Element, place: Place) -> BankRow:
    """The row of one item."""
    return row_made(place, attribute(root, "title") or _words(root), lambda: _item(root))


def package_rows(data: bytes, name: str) -> Iterator[BankRow]:
    """The items of a package (a zip with a manifest); raises `UserError` where it is broken or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            if any(member.flag_bits & 1 for member in members):
                raise password(name)
            if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
                raise unpacks_too_large(name)
            number = 0
            for member in members:
                if not member.filename.lower().endswith(".xml") or member.filename.lower().endswith("imsmanifest.xml"):
                    continue
                with package.open(member) as file:
                    content = file.read(MAX_ITEM + 1)
                if len(content) > MAX_ITEM:
                    raise unpacks_too_large(name)
                root = parse_xml(content, f"{name}/{member.filename}")
                if is_item(root):
                    number += 1
                    yield item_row(root, Place(number, member.filename))
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise damaged(name, ".zip") from error


def _item(root: Element) -> Item:
    body = next((part for part in root.iter() if local_name(part) == "itembody"), None)
    found = [part for part in body.iter() if local_name(part) in _INTERACTIONS] if body is not None else []
    if body is None or not found:
        raise UserError(QT_TRANSLATE_NOOP("errors", "The item has no interaction that is known here."))
    correct = _correct(root)
    rationale = next((_words(part) for part in root.iter() if local_name(part) == "modalfeedback"), "")
    stem = _stem(body)
    written = Written(stem, rationale=rationale)
    if all(local_name(part) in _IN_LINE for part in found):
        key = tuple(_accepted(part, correct) for part in found)
        return make_item(ItemType.CLOZE, stem, (), key, written)
    one = found[0]
    wanted = correct.get(attribute(one, "responseidentifier"), ())
    if local_name(one) == "matchinteraction":
        return _matching(one, wanted, stem, written)
    choices = [part for part in one.iter() if local_name(part) == "simplechoice"]
    ids = [attribute(choice, "identifier") for choice in choices]
    options = tuple(_words(choice) for choice in choices)
    places = tuple(ids.index(value) for value in wanted if value in ids)
    if local_name(one) == "orderinteraction":
        return make_item(ItemType.ORDERING, stem, options, places, written)
    if is_truth_pair(options) and len(places) == 1:
        return make_item(ItemType.TRUEFALSE, stem, (), bool(truth_of(options[places[0]])), written)
    if attribute(one, "maxchoices") == "1" or len(places) == 1:
        return make_item(ItemType.SINGLE, stem, options, places[0] if places else -1, written)
    return make_item(ItemType.MULTIPLE, stem, options, tuple(sorted(places)), written)


def _matching(one: Element, wanted: tuple[str, ...], stem: str, written: Written) -> Item:
    sets = [part for part in one if local_name(part) == "simplematchset"]
    columns = [[part for part in column if local_name(part) == "simpleassociablechoice"] for column in sets]
    if len(columns) != 2:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A matching item needs two columns."))
    left, right = ([attribute(part, "identifier") for part in column] for column in columns)
    pairs = dict(pair.split(None, 1) for pair in wanted if len(pair.split(None, 1)) == 2)
    key = tuple(right.index(pairs[one]) for one in left if pairs.get(one) in right)
    texts = [tuple(_words(part) for part in column) for column in columns]
    return make_item(ItemType.MATCHING, stem, MatchOptions(texts[0], texts[1]), key, written)


def _correct(root: Element) -> dict[str, tuple[str, ...]]:
    """The right values of each response; variants of a typed one come from its mapping."""
    found: dict[str, tuple[str, ...]] = {}
    for declared in root.iter():
        if local_name(declared) != "responsedeclaration":
            continue
        values = [part.text or "" for part in declared.iter() if local_name(part) == "value"]
        values += [
            attribute(part, "mapkey")
            for part in declared.iter()
            if local_name(part) == "mapentry" and attribute(part, "mappedvalue").strip() in ("1", "1.0")
        ]
        found[attribute(declared, "identifier")] = tuple(dict.fromkeys(value.strip() for value in values if value))
    return found


def _accepted(part: Element, correct: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    values = correct.get(attribute(part, "responseidentifier"), ())
    if local_name(part) == "textentryinteraction":
        return values
    words = {attribute(choice, "identifier"): _words(choice) for choice in part}
    return tuple(words[value] for value in values if value in words)


def _stem(body: Element) -> str:
    parts: list[str] = []

    def walk(element: Element) -> None:
        name = local_name(element)
        if name in _IN_LINE:
            parts.append(BLANK)
        elif name not in ("simplechoice", "simplematchset", "feedbackblock", "rubricblock", ""):
            if name in _BLOCKS:
                parts.append("\n")
            parts.append(element.text or "")
            for child in element:
                walk(child)
                parts.append(child.tail or "")

    walk(body)
    return " ".join(" ".join(line.split()) for line in "".join(parts).split("\n") if line.strip())


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
