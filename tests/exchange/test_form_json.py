"""A form as JSON: every entry with its words, every version with its order and its answers."""

from __future__ import annotations

import json

from studyapp.core.forms.versions import versions
from studyapp.exchange.form_json import form_document
from studyapp.exchange.quiz_json import json_text
from tests.core.forms.bank import form_of, of_every_type


def test_versions_name_entries_and_option_ids() -> None:
    form = form_of(*of_every_type(), labels=("A", "B"), seed=4)
    document = json.loads(json_text(form_document(form, versions(form))))
    assert document["format"] == "studyapp-form"
    entries = [entry for section in document["sections"] for entry in section["entries"]]
    assert [entry["item"]["id"] for entry in entries] == [entry.item.id for entry in form.entries]
    assert entries[0]["source"]["paragraph"] == 1
    assert [version["label"] for version in document["versions"]] == ["A", "B"]
    for version in document["versions"]:
        for question in version["questions"]:
            item = entries[question["entry"]]["item"]
            if item["type"] == "single":
                assert question["options"][ord(question["answer"]) - ord("A")] == item["key"]
            if item["type"] == "multiple":
                letters = [question["options"][ord(letter) - ord("A")] for letter in question["answer"]]
                assert sorted(letters) == item["key"]
