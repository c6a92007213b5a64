"""Words that mean something to a target arrive there as words."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as html_reader

from studyapp.core.article import Span
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.job import tidy
from studyapp.exchange.quiz_json import read_quiz_set
from studyapp.services.exporting import Action
from tests.exchange.exports.reading import csv_rows, hidden_items, members, notes, sheets
from tests.exchange.exports.sets import HARM, all_harm, every_type, export, hostile, main_text
from tests.exchange.exports.test_golden import WRITTEN

TITLE = "云岫<b>“{全会}”/::$=\n\x07\u202e"
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
FORMULA = re.compile("^[=+\\-@\t\r＝＋－＠]")


@pytest.mark.parametrize("target", [name for name in WRITTEN if name != "docx"])
def test_every_target_takes_every_harm(target: str) -> None:
    made = export(target, all_harm(), TITLE)
    assert all(map(str, [*(loss.why for loss in made.report.losses), *made.report.notes]))
    left = {loss.number for loss in made.report.losses if loss.action is Action.LEFT_OUT}
    assert made.report.items == len(all_harm()) - len(left)
    if target in ("gift", "aiken", "txt", "wjx", "moodle-xml", "anki-tsv"):
        text = made.files[0].data.decode("utf-8-sig")
        assert not CONTROL.search(text)


@pytest.mark.parametrize("target", ["kaoshibao", "chaoxing", "kahoot", "quizizz"])
def test_workbooks_hold_text_only(target: str) -> None:
    for rows in sheets(export(target, all_harm(), TITLE).files[0].data).values():
        for row in rows:
            for cell in row:
                assert cell is None or isinstance(cell, int) or not CONTROL.search(cell)
    cells = {
        cell for rows in sheets(export(target, hostile("=1+1")).files[0].data).values() for row in rows for cell in row
    }
    assert "=1+11" in cells  # an option: text, and not the 12 of a formula


def test_csv_has_no_cell_that_a_spreadsheet_calculates() -> None:
    made = export("csv", all_harm())
    rows = csv_rows(made.files[0].data)
    assert len(rows) == len(all_harm()) + 1
    assert not [cell for row in rows for cell in row if FORMULA.match(cell)]
    assert "'=1+11" in {cell for row in rows for cell in row}
    (loss,) = (loss for loss in export("csv", hostile("=1+1")[:1]).report.losses)
    assert loss.action is Action.CHANGED


@pytest.mark.parametrize("words", HARM, ids=range(len(HARM)))
def test_gift_braces_hold_one_question_each(words: str) -> None:
    text = main_text("gift", hostile(words))
    signs = re.sub(r"\\.", "", text, flags=re.DOTALL)
    questions = [line for line in text.split("\n\n") if "::" in line and "$CATEGORY" not in line.split("\n")[0]]
    assert signs.count("{") == signs.count("}") == len(questions)


CLOZE = re.compile(r"\{1:SHORTANSWER:((?:=|%-?\d+%)?.+?)(?<!\\)\}")


@pytest.mark.parametrize("words", HARM, ids=range(len(HARM)))
def test_moodle_cloze_answers_come_out_as_they_went_in(words: str) -> None:
    """Read as qtype_multianswer does: fields by braces, alternatives by ~, feedback by #, entities turned back."""
    root = etree.fromstring(export("moodle-xml", hostile(words)).files[0].data)
    cloze = root.findall("question[@type='cloze']")
    assert len(cloze) == 5
    text = cloze[0].findtext("questiontext/text")
    fields = CLOZE.findall(text)
    assert len(fields) == 1
    answers = []
    for alternative in re.split(r"(?<!\\|&)~", fields[0]):
        answer = re.split(r"(?<!\\|&)#", alternative)[0]
        assert answer == alternative, "a # begins feedback"
        answers.append(html.unescape(answer.removeprefix("=")).replace("\\*", "*"))
    assert " ".join(f"{tidy(words)}1".split()) in answers


def test_moodle_text_is_text() -> None:
    root = etree.fromstring(export("moodle-xml", all_harm(), TITLE).files[0].data)
    for text in root.iterfind("question/*[@format='html']/text"):
        if text.text:
            tags = {element.tag for element in html_reader.fragment_fromstring(text.text, create_parent="div").iter()}
            assert tags <= {"div", "br"}
    idnumbers = [node.text for node in root.iter("idnumber")]
    assert len(set(idnumbers)) == len(idnumbers) == len(all_harm())


@pytest.mark.parametrize("words", HARM, ids=range(len(HARM)))
def test_aiken_lines_are_questions_options_and_answers(words: str) -> None:
    blocks = main_text("aiken", hostile(words)).strip("\n").split("\n\n")
    for block in blocks:
        stem, *options, answer = block.split("\n")
        assert re.fullmatch(r"ANSWER: [A-Z]", answer)
        assert all(re.match(rf"{chr(65 + at)}\. .", option) for at, option in enumerate(options))
        assert len(options) >= 2
        assert not re.match(r"(?:[A-Z][.)]|ANSWER:)", stem)


def test_anki_fields_are_escaped() -> None:
    for note in notes(export("anki", all_harm()).files[0].data):
        for field in note["fields"]:
            assert "<script" not in field
            assert "[sound:" not in field
            assert "\\(" not in field
            inside = re.sub(r"\{\{c1::(.*?)\}\}", r"\1", field, flags=re.DOTALL)
            assert "{{" not in inside
    lines = main_text("anki-tsv", all_harm()).rstrip("\n").split("\n")
    assert len(lines) == 6 + len(all_harm())
    assert {line.count("\t") for line in lines[6:]} == {5}
    assert not any(line.startswith("#") or '"' in line for line in lines[6:])


def test_h5p_answers_keep_their_bounds() -> None:
    content = json.loads(members(export("h5p", all_harm(), TITLE).files[0].data)["content/content.json"])
    assert len(content["questions"]) == len(all_harm())
    for question in content["questions"]:
        params = question["params"]
        if question["library"].startswith("H5P.Blanks"):
            (text,) = params["questions"]
            assert text.count("*") % 2 == 0
            for answer in re.findall(r"\*([^*]*)\*", text):
                assert ":" not in answer
            assert "<script" not in text
            assert params["behaviour"]["acceptSpellingErrors"] is False
        elif question["library"].startswith("H5P.DragText"):
            assert all(line.count("*") == 2 for line in params["textField"].split("\n"))


def test_html_page_has_nothing_of_the_items_in_its_own_text() -> None:
    page = main_text("html", all_harm())
    assert len(hidden_items(page)) == len(all_harm())
    assert page.count("<script") == page.count("</script>") == 1
    assert "alert(1)" not in page
    page = main_text("html", every_type())
    assert "建成和美山城" not in page
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)\s*=|https?://|@import|url\(", page)
    titled = export("html", every_type(), "</title><script>alert(1)</script>").files[0].data.decode()
    assert titled.count("<script") == 1


def test_json_brings_every_harm_back(tmp_path: Path) -> None:
    items = tuple(one for one in all_harm() if "\0" not in one.stem)  # which no file of ours may hold
    path = tmp_path / "set.json"
    path.write_bytes(export("json", items, article=None).files[0].data)
    back = read_quiz_set(path)
    assert [replace(item, evidence=Span(0, 1)) for item in back.items] == [
        replace(item, evidence=Span(0, 1)) for item in items
    ]
    assert all(item.evidence.of(back.article.text) == item.quote for item in back.items)


@pytest.mark.parametrize("words", HARM[:-1], ids=range(len(HARM) - 1))
def test_wenjuanxing_lines_are_what_they_seem(words: str) -> None:
    made = export("wjx", hostile(words))
    text = made.files[0].data.decode("utf-8-sig")
    assert text.count("{_}") == text.count("{") == text.count("}")
    tags = re.findall(r"\[([^]]*)\]$", text, flags=re.MULTILINE)
    assert len(tags) == text.count("[") == 11
    numbered = [line for line in text.split("\n") if re.match(r"\d+[.、．]", line)]
    assert len(numbered) == 11
    assert len(made.files) == 2


def test_a_text_too_long_for_a_cell_is_cut_and_told() -> None:
    made = export("kaoshibao", hostile("长" * 20_000)[7:8])
    assert {loss.action for loss in made.report.losses} == {Action.CONVERTED, Action.CUT}
    assert {loss.type for loss in made.report.losses} == {ItemType.MATCHING}
