from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studyapp.core.items.item import BLANK
from studyapp.exchange.article_files import read_article
from studyapp.exchange.quiz_json import read_quiz_set
from tests.cli.conftest import Run
from tests.golden_plugin import Golden


def test_annotate(inside: Run, article_path: Path) -> None:
    done = inside("annotate", article_path, "--json")
    assert (done.status, done.err) == (0, "")
    document = json.loads(done.out)
    assert list(document) == ["title", "published", "source", "script", "text", "phrases", "relations"]
    text = document["text"]
    assert text == read_article(article_path).text
    for phrase in document["phrases"]:
        assert list(phrase) == ["text", "kind", "start", "end", "count", "score"]
        assert text[phrase["start"] : phrase["end"]] == phrase["text"]
        assert text.find(phrase["text"]) <= phrase["start"]
    assert len({phrase["text"] for phrase in document["phrases"]}) == len(document["phrases"])
    mentions = [m for r in document["relations"] for m in [r["head"], *r["members"]] if m]
    assert mentions
    assert all(text[mention["start"] : mention["end"]] == mention["text"] for mention in mentions)


def test_generate(inside: Run, article_path: Path) -> None:
    done = inside("generate", article_path, "--json")
    assert (done.status, done.err) == (0, "")
    document = json.loads(done.out)
    assert list(document) == ["article", "items", "coverage", "coverage_parts"]
    assert document["article"] == json.loads(inside("annotate", article_path, "--json").out)
    for item in document["items"]:
        start, end = item["evidence"]
        assert document["article"]["text"][start:end]
        if item["type"] == "cloze":
            assert item["stem"].count(BLANK) == len(item["key"])
    phrases = document["article"]["phrases"]
    assert [(row["text"], row["kind"]) for row in document["coverage"]] == [
        (one["text"], one["kind"]) for one in phrases
    ]
    assert {type_ for row in document["coverage"] for type_ in row["types"]} <= {
        item["type"] for item in document["items"]
    }
    assert any(len(row["types"]) > 1 for row in document["coverage"])
    parts = document["coverage_parts"]
    assert {row["part"] for row in parts} == {"goal", "list", "sentence"}
    text = document["article"]["text"]
    assert all(text[row["start"] : row["end"]] == row["text"] for row in parts if row["part"] == "sentence")
    assert inside("generate", article_path, "--json", "--seed", "0").out == done.out
    assert inside("generate", article_path, "--json", "--seed", "1").out != done.out


def test_types_and_limit(inside: Run, article_path: Path) -> None:
    def items(*options: str) -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = json.loads(inside("generate", article_path, "--json", *options).out)["items"]
        return made

    assert {item["type"] for item in items("--types", "cloze,truefalse")} == {"cloze", "truefalse"}
    assert 1 <= len(items("--limit", "5")) <= 5


def test_a_type_that_is_not_made_is_no_success(inside: Run, article_path: Path) -> None:
    done = inside("generate", article_path, "--json", "--types", "matching")
    if done.status == 0:
        pytest.skip("matching items are made by now")
    assert (done.status, done.out) == (1, "")
    assert "no question" in done.err


def test_quiz_set(inside: Run, article_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "set.json"
    done = inside("generate", article_path, "-o", out)
    assert done.status == 0
    written = read_quiz_set(out)
    assert written.article == read_article(article_path)
    assert done.out == f"Items written to {out}: {len(written.items)}\n"
    shown = json.loads(inside("generate", article_path, "-o", tmp_path / "again.json", "--json").out)
    assert [item["id"] for item in shown["items"]] == [item.id for item in written.items]
    assert (tmp_path / "again.json").read_bytes() == out.read_bytes()


def test_the_article_is_not_overwritten(inside: Run, article_path: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_bytes(article_path.read_bytes())
    for command in ("generate", "tour"):
        assert inside(command, article, "-o", article).status == 2
    assert article.read_bytes() == article_path.read_bytes()


def test_items_for_people(inside: Run, article_path: Path) -> None:
    done = inside("generate", article_path, "--limit", "3")
    assert done.status == 0
    assert done.out.count("  Answer: ") == done.out.count("  Evidence: ") > 0


def test_standard_input(process: Run, article_path: Path) -> None:
    from_file = process("annotate", article_path, "--json")
    from_pipe = process("annotate", "-", "--json", stdin=article_path.read_text("utf-8").encode("gb18030"))
    assert from_pipe == from_file


def test_golden_phrases(inside: Run, sample_path: Path, golden: Golden) -> None:
    golden("sample-annotate.json", inside("annotate", sample_path, "--json").out)


def test_golden_phrases_for_people(inside: Run, sample_path: Path, golden: Golden) -> None:
    golden("sample-annotate.txt", inside("annotate", sample_path).out)


def test_golden_items(inside: Run, sample_path: Path, golden: Golden) -> None:
    document = json.loads(inside("generate", sample_path, "--json").out)
    # The article is in sample-annotate.json already.
    golden("sample-items.json", json.dumps(document["items"], ensure_ascii=False, indent=1) + "\n")
