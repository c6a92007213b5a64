"""Blueprints and forms as JSON: written by hand or by us, read strictly, with the place of every fault.

A blueprint (only `sections` is needed; README shows one):

    {"format": "studyapp-blueprint", "version": 1,
     "title": "…", "minutes": 90, "pass_mark": 60,
     "files": ["article.txt", "set.json"],          where items come from, relative to the blueprint
     "articles": ["<sha256 of an article's text>"],   only items of these; all where it is missing
     "sections": [{"type": "single", "count": 20, "points": 2, "kinds": ["slogan"], "difficulty": ["easy", "medium"]}],
     "must": ["<item id>"], "must_not": ["<item id>"],
     "mix": {"easy": 0.3, "medium": 0.5, "hard": 0.2},   null where difficulty does not matter
     "approved_only": false, "seed": 0, "versions": 2, "shuffle_items": true, "shuffle_options": true}

A member that is not known is a fault: a word typed wrongly must not silently mean nothing. The schema is
`resources/blueprint.schema.json`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.blueprint import (
    MAX_COUNT,
    MAX_MINUTES,
    MAX_POINTS,
    MAX_TITLE,
    MAX_VERSIONS,
    USUAL_MIX,
    Band,
    Blueprint,
    Mix,
    Quota,
    check,
    is_worth,
)
from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.exchange.checked_json import Node, read_json
from studyapp.exchange.quiz_json import Document

FORMAT = "studyapp-blueprint"
VERSION = 1
MAX_BYTES = 1_000_000
_MAX_LINES = 100
_MAX_NAMES = 1_000
_MEMBERS = frozenset(
    {"format", "version", "title", "minutes", "pass_mark", "files", "articles", "sections", "must", "must_not", "mix"}
    | {"approved_only", "seed", "versions", "shuffle_items", "shuffle_options"}
)
_OF_SECTION = frozenset({"type", "count", "points", "kinds", "difficulty"})


@dataclass(frozen=True, slots=True)
class BlueprintFile:
    """A blueprint, and the files (names as written) that it takes its items from."""

    blueprint: Blueprint
    files: tuple[str, ...] = ()


def blueprint_document(blueprint: Blueprint, files: Collection[str] = ()) -> Document:
    """A blueprint with all that it holds, so that reading it back gives an equal one."""
    mix = blueprint.mix
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": blueprint.title,
        "minutes": blueprint.minutes,
        "pass_mark": _figure(blueprint.pass_mark),
        "files": list(files),
        "articles": sorted(blueprint.articles),
        "sections": [
            {
                "type": quota.type.value,
                "count": quota.count,
                "points": _figure(quota.each),
                "kinds": [kind.value for kind in PhraseKind if kind in quota.kinds],
                "difficulty": [band.value for band in Band if band in quota.bands],
            }
            for quota in blueprint.quotas
        ],
        "must": list(blueprint.must),
        "must_not": sorted(blueprint.must_not),
        "mix": None if mix is None else {"easy": mix.easy, "medium": mix.medium, "hard": mix.hard},
        "approved_only": blueprint.approved_only,
        "seed": blueprint.seed,
        "versions": blueprint.versions,
        "shuffle_items": blueprint.shuffle_items,
        "shuffle_options": blueprint.shuffle_options,
    }


def read_blueprint(path: Path) -> BlueprintFile:
    """The blueprint in the file `path`; raises UserError that names the file and the place of the first fault."""
    root = read_json(path, MAX_BYTES)
    _refuse_unknown(root, _MEMBERS)
    declared = root.member_or_none("format")
    if declared is not None and declared.value != FORMAT:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this is not a blueprint of StudyApp."), name=root.file)
    version = root.member_or_none("version")
    if version is not None and version.whole(1, 1_000_000) > VERSION:
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name}: this blueprint needs a newer StudyApp."), name=root.file)
    title, minutes, pass_mark = (root.member_or_none(name) for name in ("title", "minutes", "pass_mark"))
    seed, count = root.member_or_none("seed"), root.member_or_none("versions")
    blueprint = Blueprint(
        title=title.text(0, MAX_TITLE) if title else "",
        quotas=tuple(_quota(node) for node in root.member("sections").elements(1, _MAX_LINES)),
        articles=frozenset(_texts(root, "articles")),
        must=tuple(map(ItemId, _texts(root, "must"))),
        must_not=frozenset(map(ItemId, _texts(root, "must_not"))),
        approved_only=_truth(root, "approved_only", default=False),
        mix=_mix(root.member_or_none("mix")),
        seed=seed.whole(-(2**63), 2**63 - 1) if seed else 0,
        versions=count.whole(1, MAX_VERSIONS) if count else 1,
        shuffle_items=_truth(root, "shuffle_items", default=True),
        shuffle_options=_truth(root, "shuffle_options", default=True),
        minutes=minutes.whole(0, MAX_MINUTES) if minutes else 0,
        pass_mark=pass_mark.number(0, MAX_COUNT * MAX_POINTS) if pass_mark else 0.0,
    )
    check(blueprint)
    return BlueprintFile(blueprint, _texts(root, "files"))


def _quota(node: Node) -> Quota:
    _refuse_unknown(node, _OF_SECTION)
    points = node.member("points")
    each = points.number(0, MAX_POINTS)
    if not is_worth(each):
        points.fault(QT_TRANSLATE_NOOP("errors", "{file}: {place} must be whole or half points, more than none."))
    kinds, bands = node.member_or_none("kinds"), node.member_or_none("difficulty")
    return Quota(
        type=ItemType(node.member("type").one_of(tuple(ItemType))),
        count=node.member("count").whole(0, MAX_COUNT),
        each=each,
        kinds=frozenset(
            PhraseKind(one.one_of(tuple(PhraseKind))) for one in (kinds.elements(0, len(PhraseKind)) if kinds else ())
        ),
        bands=frozenset(Band(one.one_of(tuple(Band))) for one in (bands.elements(0, len(Band)) if bands else ())),
    )


def _mix(node: Node | None) -> Mix | None:
    if node is None:
        return USUAL_MIX
    if node.value is None:
        return None
    _refuse_unknown(node, frozenset({"easy", "medium", "hard"}))
    return Mix(*(node.member(name).number(0, 1) for name in ("easy", "medium", "hard")))


def _texts(root: Node, name: str) -> tuple[str, ...]:
    node = root.member_or_none(name)
    return () if node is None else tuple(one.text(1, 1_000) for one in node.elements(0, _MAX_NAMES))


def _truth(root: Node, name: str, *, default: bool) -> bool:
    node = root.member_or_none(name)
    return default if node is None else node.truth()


def _refuse_unknown(node: Node, known: frozenset[str]) -> None:
    if isinstance(node.value, dict) and (unknown := sorted(node.value.keys() - known)):
        node.fault(
            QT_TRANSLATE_NOOP("errors", "{file}: {place} has a member {name} that means nothing."),
            name=unknown[0][:40],
        )


def _figure(points: float) -> float | int:
    """Whole points as a whole number, as a person writes them."""
    return int(points) if float(points).is_integer() else points
