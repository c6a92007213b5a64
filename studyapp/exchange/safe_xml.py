"""XML from strangers: no entities, no DTD, no network, bounded."""

from __future__ import annotations

from typing import Any

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.exchange.limits import entities

MAX_BYTES = 128_000_000
Element = Any
"""An element of lxml, which has no types."""


def declares_entities(data: bytes) -> bool:
    """Whether a document in UTF-8, UTF-16 or any encoding that holds ASCII declares entities."""
    return b"<!ENTITY" in data.replace(b"\0", b"")


def parse_xml(data: bytes, name: str) -> Element:
    """The root of the document in `data`; raises `UserError` naming `name` and the line of the fault."""
    from lxml import etree

    if len(data) > MAX_BYTES:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: the file is larger than {megabytes} MB."),
            name=name,
            megabytes=MAX_BYTES // 1_000_000,
        )
    if declares_entities(data):
        raise entities(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: this is not valid XML (line {line})."), name=name, line=line
        ) from error
    return root


def local_name(element: Element) -> str:
    """An element's name without namespace, in lower case, without QTI 3's prefix and hyphens; empty for a comment."""
    if not isinstance(element.tag, str):
        return ""
    return element.tag.rsplit("}", 1)[-1].lower().removeprefix("qti-").replace("-", "")


def attribute(element: Element, name: str) -> str:
    """An attribute by its name in lower case without hyphens; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rsplit("}", 1)[-1].lower().replace("-", "") == name:
            return str(value)
    return ""
