"""QTI packages, 2.2 and 3.0: an item file for each item and the manifest (IMS Content Packaging).

Both versions have the same elements; 3.0 writes their names with hyphens and `qti-` before them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studyapp.core.article import Script
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.item_text import (
    FALSE,
    TRUE,
    blank_count_stem,
    blanks_of,
    both_scripts,
    columns_of,
    options_of,
    pieces,
    places_of,
)
from studyapp.exchange.exports.job import File, Job, one_line
from studyapp.exchange.exports.losses import Action, Numbered
from studyapp.exchange.exports.package import zip_bytes

if TYPE_CHECKING:
    from lxml.etree import _Element

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_HTML = frozenset({"p", "br"})


@dataclass(frozen=True, slots=True)
class _Version:
    """What differs between the versions: names, namespaces, where the templates are, how a manifest calls an item."""

    namespace: str
    schema: str
    match_correct: str
    packaging: str
    packaging_schema: str
    package: tuple[str, str]
    resource: str
    hyphens: bool

    def name(self, name: str) -> str:
        """An element's name with its namespace."""
        if self.hyphens and name not in _HTML:
            name = f"qti-{_hyphened(name)}"
        return f"{{{self.namespace}}}{name}"

    def add(self, parent: _Element, name: str, text: str = "", **attributes: str) -> _Element:
        """A new last child of `parent`."""
        from lxml import etree

        made = etree.SubElement(
            parent, self.name(name), {self.attribute(key): value for key, value in attributes.items()}
        )
        if text:
            _fill(self, made, text)
        return made

    def attribute(self, name: str) -> str:
        """An attribute's name."""
        return _hyphened(name) if self.hyphens else name


_QTI22 = _Version(
    namespace="http://www.imsglobal.org/xsd/imsqti_v2p2",
    schema="http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2p4.xsd",
    match_correct="http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct",
    packaging="http://www.imsglobal.org/xsd/imscp_v1p1",
    packaging_schema="http://www.imsglobal.org/xsd/imscp_v1p1.xsd",
    package=("QTIv2.2 Package", "1.0.0"),
    resource="imsqti_item_xmlv2p2",
    hyphens=False,
)
_QTI3 = _Version(
    namespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    schema="https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
    match_correct="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml",
    packaging="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    packaging_schema="https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    package=("QTI Package", "3.0.0"),
    resource="imsqti_item_xmlv3p0",
    hyphens=True,
)


def write_qti22(job: Job) -> tuple[File, ...]:
    """A QTI 2.2 package."""
    return _write(job, _QTI22)


def write_qti3(job: Job) -> tuple[File, ...]:
    """A QTI 3.0 package."""
    return _write(job, _QTI3)


def _write(job: Job, version: _Version) -> tuple[File, ...]:
    members = [(f"items/q{one.number:05}.xml", _xml(_item(job, one, version))) for one in job.each()]
    return (File(zip_bytes([("imsmanifest.xml", _xml(_manifest(members, version))), *members])),)


def _manifest(members: Sequence[tuple[str, bytes]], version: _Version) -> _Element:
    from lxml import etree

    def name(words: str) -> str:
        return f"{{{version.packaging}}}{words}"

    root = etree.Element(
        name("manifest"), {"identifier": "studyapp-items"}, nsmap={None: version.packaging, "xsi": _XSI}
    )
    root.set(f"{{{_XSI}}}schemaLocation", f"{version.packaging} {version.packaging_schema}")
    metadata = etree.SubElement(root, name("metadata"))
    for words, text in zip(("schema", "schemaversion"), version.package, strict=True):
        etree.SubElement(metadata, name(words)).text = text
    etree.SubElement(root, name("organizations"))
    resources = etree.SubElement(root, name("resources"))
    for path, _data in members:
        ident = path.removeprefix("items/").removesuffix(".xml")
        facts = {"identifier": f"RES-{ident}", "type": version.resource, "href": path}
        etree.SubElement(etree.SubElement(resources, name("resource"), facts), name("file"), {"href": path})
    return root


def _item(job: Job, one: Numbered, version: _Version) -> _Element:
    from lxml import etree

    item = one.item
    root = etree.Element(version.name("assessmentItem"), nsmap={None: version.namespace, "xsi": _XSI})
    root.set(f"{{{_XSI}}}schemaLocation", f"{version.namespace} {version.schema}")
    facts = {"identifier": f"q{one.number:05}", "title": one_line(item.stem)[:80], "adaptive": "false"}
    for name, value in {**facts, "timeDependent": "false"}.items():
        root.set(version.attribute(name), value)
    root.set(_XML_LANG, "zh-Hans" if job.script is Script.HANS else "zh-Hant")
    body = etree.Element(version.name("itemBody"))
    if item.type in (ItemType.CLOZE, ItemType.SET, ItemType.RECALL):
        responses = _blanks(job, one, version, root, body)
    else:
        responses = 1
        _interaction(job, one, version, root, body)
    outcome = version.add(root, "outcomeDeclaration", identifier="SCORE", cardinality="single", baseType="float")
    version.add(version.add(outcome, "defaultValue"), "value", "0")
    if item.rationale:
        rubric = version.add(
            body, "rubricBlock", view="scorer tutor", **({"use": "scoring"} if version.hyphens else {})
        )
        inside = version.add(rubric, "contentBody") if version.hyphens else rubric
        version.add(inside, "p", item.rationale)
    root.append(body)
    if item.type in (ItemType.CLOZE, ItemType.SET, ItemType.RECALL):
        processing = version.add(root, "responseProcessing")
        total = version.add(version.add(processing, "setOutcomeValue", identifier="SCORE"), "sum")
        for number in range(1, responses + 1):
            version.add(total, "mapResponse", identifier=f"RESPONSE_{number}")
    else:
        version.add(root, "responseProcessing", template=version.match_correct)
    return root


def _declare(
    version: _Version, root: _Element, cardinality: str, base: str, values: Sequence[str], number: str = ""
) -> _Element:
    made = version.add(
        root, "responseDeclaration", identifier=f"RESPONSE{number}", cardinality=cardinality, baseType=base
    )
    correct = version.add(made, "correctResponse")
    for value in values:
        version.add(correct, "value", value)
    return made


def _interaction(job: Job, one: Numbered, version: _Version, root: _Element, body: _Element) -> None:
    item = one.item
    if item.type is ItemType.MATCHING:
        left, right = columns_of(item)
        pairs = [f"L{row} R{at + 1}" for row, at in enumerate(places_of(item), 1)]
        _declare(version, root, "multiple", "directedPair", pairs)
        facts = {"responseIdentifier": "RESPONSE", "shuffle": "true", "maxAssociations": str(len(left))}
        match = version.add(body, "matchInteraction", **facts)
        version.add(match, "prompt", item.stem)
        # 0 stands for as many as one likes: two on the left may belong to one on the right.
        for side, texts, most in (("L", left, "1"), ("R", right, "0")):
            column = version.add(match, "simpleMatchSet")
            for at, text in enumerate(texts, 1):
                version.add(column, "simpleAssociableChoice", text, identifier=f"{side}{at}", matchMax=most)
        return
    options: Sequence[str] = options_of(item)
    key = places_of(item)
    if item.type is ItemType.TRUEFALSE:
        options, key = (job.words(TRUE), job.words(FALSE)), (0 if item.key is True else 1,)
    cardinality = {ItemType.MULTIPLE: "multiple", ItemType.ORDERING: "ordered"}.get(item.type, "single")
    _declare(version, root, cardinality, "identifier", [f"C{at + 1}" for at in key])
    facts = {"responseIdentifier": "RESPONSE", "shuffle": "false" if item.type is ItemType.TRUEFALSE else "true"}
    if item.type is ItemType.ORDERING:
        asked = version.add(body, "orderInteraction", **facts)
    else:
        facts["maxChoices"] = "0" if item.type is ItemType.MULTIPLE else "1"
        asked = version.add(body, "choiceInteraction", **facts)
    version.add(asked, "prompt", item.stem)
    for at, option in enumerate(options, 1):
        version.add(asked, "simpleChoice", option, identifier=f"C{at}")


def _blanks(job: Job, one: Numbered, version: _Version, root: _Element, body: _Element) -> int:
    """Declarations and text of an item with blanks; returns how many."""
    item = one.item
    blanks = blanks_of(item)
    taken = blanks
    if item.type is ItemType.SET:
        taken = (tuple(answer for accepted in blanks for answer in accepted),) * len(blanks)
        job.ledger.lost(
            one,
            Action.WEAKENED,
            UserError(
                QT_TRANSLATE_NOOP("errors", "Each blank takes every member, so that one written twice counts twice.")
            ),
        )
    for number, (accepted, all_) in enumerate(zip(blanks, taken, strict=True), 1):
        declared = _declare(version, root, "single", "string", [one_line(accepted[0])], f"_{number}")
        mapping = version.add(declared, "mapping", defaultValue="0")
        for answer in both_scripts(tuple(map(one_line, all_))):
            version.add(mapping, "mapEntry", mapKey=answer, mappedValue="1", caseSensitive="false")
    stem = blank_count_stem(item) if item.type is ItemType.SET else item.stem
    parts = pieces(stem, len(blanks))
    line = version.add(body, "p", parts[0])
    for number, (accepted, piece) in enumerate(zip(blanks, parts[1:], strict=True), 1):
        longest = max(map(len, accepted))
        version.add(line, "textEntryInteraction", responseIdentifier=f"RESPONSE_{number}", expectedLength=str(longest))
        _fill(version, line, piece)
    return len(blanks)


def _fill(version: _Version, element: _Element, text: str) -> None:
    """Put `text` at the end of an element, a break for each of its line breaks."""
    from lxml import etree

    for at, line in enumerate(text.split("\n")):
        if at:
            etree.SubElement(element, version.name("br"))
        children = len(element)
        if children:
            element[-1].tail = (element[-1].tail or "") + line
        else:
            element.text = (element.text or "") + line


def _xml(root: _Element) -> bytes:
    from lxml import etree

    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return data


def _hyphened(name: str) -> str:
    return re.sub(r"([A-Z])", lambda found: f"-{found[1].lower()}", name)
