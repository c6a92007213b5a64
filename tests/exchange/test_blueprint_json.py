"""Blueprints as JSON: a round trip without loss, and every fault with its place."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.errors import UserError
from studyapp.core.forms.blueprint import Band, Blueprint, Mix, Quota, faults
from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.exchange.blueprint_json import blueprint_document, read_blueprint
from studyapp.resources import resource

SCHEMA = json.loads(resource("blueprint.schema.json").read_text("utf-8"))
QUOTAS = st.builds(
    Quota,
    st.sampled_from(ItemType),
    st.integers(0, 60),
    st.integers(1, 40).map(lambda halves: halves / 2),
    st.frozensets(st.sampled_from(PhraseKind), max_size=3),
    st.frozensets(st.sampled_from(Band), max_size=2),
)
IDS = st.text("abcdef0123456789", min_size=4, max_size=16).map(ItemId)
BLUEPRINTS = st.builds(
    Blueprint,
    title=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40),
    quotas=st.lists(QUOTAS, min_size=1, max_size=6).map(tuple),
    articles=st.frozensets(IDS, max_size=3),
    must=st.lists(IDS, max_size=3, unique=True).map(tuple),
    must_not=st.frozensets(IDS, max_size=3),
    approved_only=st.booleans(),
    mix=st.sampled_from((None, Mix(0.3, 0.5, 0.2), Mix(1, 0, 0))),
    seed=st.integers(-(2**63), 2**63 - 1),
    versions=st.integers(1, 8),
    shuffle_items=st.booleans(),
    shuffle_options=st.booleans(),
    minutes=st.integers(0, 600),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(blueprint=BLUEPRINTS.filter(lambda one: not faults(one)), files=st.lists(st.sampled_from("甲乙丙"), max_size=3))
def test_a_blueprint_comes_back_as_it_was(tmp_path: Path, blueprint: Blueprint, files: list[str]) -> None:
    path = tmp_path / "blueprint.json"
    document = blueprint_document(blueprint, files)
    jsonschema.validate(document, SCHEMA)
    path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    found = read_blueprint(path)
    assert found.blueprint == blueprint
    assert found.files == tuple(files)


def test_the_least_that_makes_a_blueprint(tmp_path: Path) -> None:
    path = tmp_path / "blueprint.json"
    path.write_text('{"sections": [{"type": "cloze", "count": 3, "points": 1.5}]}', "utf-8")
    assert read_blueprint(path).blueprint == Blueprint("", (Quota(ItemType.CLOZE, 3, 1.5),), versions=1)


@pytest.mark.parametrize(
    ("members", "complaint"),
    [
        ({}, "sections is missing"),
        ({"sections": []}, "sections must have 1 to 100 elements"),
        ({"sections": [{"type": "essay", "count": 1, "points": 1}]}, "sections[0].type must be one of"),
        ({"sections": [{"type": "cloze", "count": -1, "points": 1}]}, "sections[0].count must be a whole number"),
        ({"sections": [{"type": "cloze", "count": 1, "points": 0.3}]}, "sections[0].points must be whole or half"),
        ({"sections": [{"type": "cloze", "count": 1, "points": True}]}, "sections[0].points must be a number"),
        (
            {"sections": [{"type": "cloze", "count": 1, "points": 1, "kind": []}]},
            "has a member kind that means nothing",
        ),
        ({"sections": [{"type": "cloze", "count": 1, "points": 1, "kinds": ["motto"]}]}, "kinds[0] must be one of"),
        ({"section": []}, "$ has a member section that means nothing"),
        ({"format": "studyapp-quiz", "sections": []}, "this is not a blueprint"),
        ({"version": 2, "sections": []}, "needs a newer StudyApp"),
        (
            {"mix": {"easy": 1, "medium": 1, "hard": 1}, "sections": [{"type": "cloze", "count": 1, "points": 1}]},
            "to 1",
        ),
        ({"pass_mark": 60, "sections": [{"type": "cloze", "count": 1, "points": 1}]}, "pass mark is higher"),
        ({"versions": 9, "sections": [{"type": "cloze", "count": 1, "points": 1}]}, "versions must be a whole number"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, members: dict[str, object], complaint: str) -> None:
    path = tmp_path / "方案.json"
    path.write_text(json.dumps(members), "utf-8")
    with pytest.raises(UserError) as fault:
        read_blueprint(path)
    assert complaint in str(fault.value)


@pytest.mark.parametrize("wrong", [{"section": []}, {"sections": [{"type": "cloze", "count": 1, "points": 0.3}]}])
def test_the_schema_finds_what_we_find(wrong: dict[str, object]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, SCHEMA)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\x89PNG\r\n", b'{"sections": NaN}', b"[" * 100_000])
def test_what_is_no_blueprint_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "blueprint.json"
    path.write_bytes(content)
    with pytest.raises(UserError):
        read_blueprint(path)
