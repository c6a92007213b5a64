"""What the bundle is made of: the licences of all of it as one text, and a bill of materials (CycloneDX 1.5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from build_scripts.bundle.lock import Pin, normal

ROOT = Path(__file__).resolve().parent.parent.parent
LICENCES = ROOT / "build_scripts" / "licences"
# Distributions that do not carry the text of their licence.
_TEXTS = {
    "jieba": ("jieba.txt",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
# Of several licences, the one under which we pass it on.
_CHOSEN = {
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
}
_SPDX = {
    "BSD": "BSD-3-Clause",
    "LGPL": "LGPL-2.1-or-later",
    "MIT License": "MIT",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
}
_CLASSIFIERS = {
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: Public Domain": "Public Domain",
}
_RULE = "=" * 100


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the bundle contains: what it is called, where it is from, and the texts of its licence."""

    name: str
    version: str
    licence: str
    homepage: str
    texts: tuple[str, ...]
    purl: str
    hashes: tuple[str, ...] = ()


def part_of(pin: Pin, packages: Path) -> Part:
    """The part that an installed distribution is; raises FileNotFoundError where it is not installed."""
    folder = _dist_info(pin, packages)
    about = HeaderParser().parsestr((folder / "METADATA").read_text("utf-8"))
    name = normal(pin.name)
    texts = tuple((LICENCES / text).read_text("utf-8") for text in _TEXTS.get(name, ())) or _texts_in(folder)
    return Part(
        name=about["Name"],
        version=pin.version,
        licence=_CHOSEN.get(name) or licence_of(about),
        homepage=_homepage(about),
        texts=texts,
        purl=f"pkg:pypi/{name}@{pin.version}",
        hashes=pin.hashes,
    )


def other_parts(python: str, licence: str) -> tuple[Part, ...]:
    """What is no distribution: Python of that version, with the text of its licence, and the icons."""
    icons = (ROOT / "resources" / "icons" / "LICENSE").read_text("utf-8")
    return (
        Part("Python", python, "PSF-2.0", "https://www.python.org", (licence,), f"pkg:generic/python@{python}"),
        Part("Lucide", "icons", "ISC", "https://lucide.dev", (icons,), "pkg:npm/lucide-static"),
    )


def heading(program: str, version: str) -> str:
    """How the notices of our own program begin: with its own licence."""
    ours = (ROOT / "LICENSE").read_text("utf-8").strip()
    return f"{program} {version}\n\n{ours}\n\nIt is built from:"


def licence_of(about: Message) -> str:
    """The licence that a distribution's metadata state, as an SPDX expression where it is a known one."""
    if expression := about["License-Expression"]:
        return str(expression)
    stated = str(about["License"] or "")
    if stated and "\n" not in stated and len(stated) < 80:
        return _SPDX.get(stated, stated)
    classifiers = about.get_all("Classifier") or []
    return next((_CLASSIFIERS[name] for name in classifiers if name in _CLASSIFIERS), "see text")


def notices(title: str, parts: Iterable[Part]) -> str:
    """The licences of all parts as one text, with a list of them at the top."""
    ordered = sorted(parts, key=lambda part: part.name.lower())
    width = max((len(f"{part.name} {part.version}") for part in ordered), default=0)
    lines = [title, "", *(f"{f'{part.name} {part.version}':<{width}}  {part.licence}" for part in ordered)]
    for part in ordered:
        lines += ["", _RULE, f"{part.name} {part.version}", *filter(None, [part.homepage]), _RULE]
        for text in part.texts:
            lines += ["", text.strip()]
    return "\n".join(lines) + "\n"


def bill_of_materials(name: str, version: str, parts: Sequence[Part]) -> dict[str, Any]:
    """The bundle as a CycloneDX 1.5 document; the same parts give the same document."""
    ordered = sorted(parts, key=lambda part: part.purl)
    serial = uuid.uuid5(uuid.NAMESPACE_URL, "\n".join([name, version, *(part.purl for part in ordered)]))
    root = f"pkg:generic/{name.lower()}@{version}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": name,
                "version": version,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": [_component(part) for part in ordered],
        "dependencies": [{"ref": root, "dependsOn": [part.purl for part in ordered]}],
    }


def _component(part: Part) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "licenses": [{"license": {"name": part.licence}}],
        "purl": part.purl,
    }
    if part.hashes:
        component["hashes"] = [{"alg": "SHA-256", "content": value} for value in part.hashes]
    if part.homepage:
        component["externalReferences"] = [{"type": "website", "url": part.homepage}]
    return component


def _dist_info(pin: Pin, packages: Path) -> Path:
    for folder in packages.glob("*.dist-info"):
        name, _, version = folder.name.removesuffix(".dist-info").partition("-")
        if normal(name) == normal(pin.name) and version == pin.version:
            return folder
    raise FileNotFoundError(f"{pin.name} {pin.version} is not in {packages}")


def _texts_in(folder: Path) -> tuple[str, ...]:
    """The licence files beside a distribution's metadata."""
    wanted = ("licen", "copying", "notice")
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(
        path.read_text("utf-8", errors="replace") for path in files if path.name.lower().startswith(wanted)
    ) or tuple(path.read_text("utf-8", errors="replace") for path in folder.glob("licenses/*") if path.is_file())


def _homepage(about: Message) -> str:
    if page := about["Home-page"]:
        return str(page)
    for line in about.get_all("Project-URL") or []:
        label, _, url = str(line).partition(",")
        if label.strip().lower() in ("homepage", "home", "source", "repository", "source code", "documentation"):
            return url.strip()
    return ""
