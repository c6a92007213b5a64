"""How a form and its blueprint are written in columns: all that has parts as JSON, in a shape of the store's own."""

from __future__ import annotations

import json
from typing import Any

from studyapp.core.article import Span
from studyapp.core.forms.blueprint import Band, Blueprint, Mix, Quota
from studyapp.core.forms.form import Entry, Origin
from studyapp.core.ids import ItemRow
from studyapp.core.items.item import Item, ItemId, ItemStatus, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.store import columns

Values = dict[str, Any]


def blueprint_json(blueprint: Blueprint) -> str:
    """A blueprint as one JSON object."""
    mix = blueprint.mix
    shape = {
        "title": blueprint.title,
        "quotas": [
            [quota.type, quota.count, quota.each, sorted(quota.kinds), sorted(quota.bands)]
            for quota in blueprint.quotas
        ],
        "articles": sorted(blueprint.articles),
        "must": blueprint.must,
        "must_not": sorted(blueprint.must_not),
        "approved_only": blueprint.approved_only,
        "mix": None if mix is None else [mix.easy, mix.medium, mix.hard],
        "seed": blueprint.seed,
        "versions": blueprint.versions,
        "shuffle_items": blueprint.shuffle_items,
        "shuffle_options": blueprint.shuffle_options,
        "minutes": blueprint.minutes,
        "pass_mark": blueprint.pass_mark,
    }
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def blueprint_of(text: str) -> Blueprint:
    """The blueprint that `blueprint_json` wrote."""
    shape = json.loads(text)
    return Blueprint(
        title=shape["title"],
        quotas=tuple(
            Quota(ItemType(kind), count, each, frozenset(map(PhraseKind, kinds)), frozenset(map(Band, bands)))
            for kind, count, each, kinds, bands in shape["quotas"]
        ),
        articles=frozenset(shape["articles"]),
        must=tuple(map(ItemId, shape["must"])),
        must_not=frozenset(map(ItemId, shape["must_not"])),
        approved_only=shape["approved_only"],
        mix=None if shape["mix"] is None else Mix(*shape["mix"]),
        seed=shape["seed"],
        versions=shape["versions"],
        shuffle_items=shape["shuffle_items"],
        shuffle_options=shape["shuffle_options"],
        minutes=shape["minutes"],
        pass_mark=shape["pass_mark"],
    )


def entry_values(entry: Entry) -> Values:
    """An entry as the columns of `form_entries`, but for its place."""
    item, origin = entry.item, entry.origin
    return {
        "item_id": entry.row,
        "points": entry.points,
        "locked": int(entry.locked),
        "fingerprint": item.id,
        "type": item.type,
        "phrase_kind": item.phrase_kind,
        "status": item.status,
        "difficulty": item.difficulty,
        "rule": item.rule,
        "evidence_start": item.evidence.start,
        "evidence_end": item.evidence.end,
        "stem": item.stem,
        "options": columns.options_json(item.options),
        "key": columns.key_json(item.key),
        "tests": columns.texts_json(item.tests),
        "quote": item.quote,
        "rationale": item.rationale,
        "origin_title": origin.title,
        "origin_published": origin.published,
        "origin_paragraph": origin.paragraph,
        "origin_digest": origin.digest,
    }


def entry_of(found: Values) -> Entry:
    """The entry that `entry_values` wrote."""
    row: int | None = found["item_id"]
    return Entry(
        item=Item(
            id=ItemId(found["fingerprint"]),
            type=ItemType(found["type"]),
            stem=found["stem"],
            options=columns.options_of(found["options"]),
            key=columns.key_of(found["key"]),
            tests=columns.texts_of(found["tests"]),
            evidence=Span(found["evidence_start"], found["evidence_end"]),
            quote=found["quote"],
            rationale=found["rationale"],
            difficulty=found["difficulty"],
            phrase_kind=PhraseKind(found["phrase_kind"]),
            rule=found["rule"],
            status=ItemStatus(found["status"]),
        ),
        points=found["points"],
        row=None if row is None else ItemRow(row),
        origin=Origin(
            found["origin_title"], found["origin_published"], found["origin_paragraph"], found["origin_digest"]
        ),
        locked=bool(found["locked"]),
    )
