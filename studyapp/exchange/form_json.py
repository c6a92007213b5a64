"""A form as JSON: its items with their words and origins, and for each version the order in which they are printed."""

from __future__ import annotations

from studyapp.core.forms.form import Form
from studyapp.core.forms.key import answer_text
from studyapp.core.forms.versions import Version, numbered
from studyapp.exchange.quiz_json import Document, item_document

FORMAT = "studyapp-form"
VERSION = 1


def form_document(form: Form, versions: tuple[Version, ...]) -> Document:
    """A form and its versions.

    In `versions`, each question names the entry it is (counted over all sections from 0), the ids of its options in the
    order printed (an option's id is its place in the entry's item), and the answer as the printed key says it.
    """
    starts = []
    count = 0
    for section in form.sections:
        starts.append(count)
        count += len(section.entries)
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": form.title,
        "points": form.points,
        "minutes": form.minutes,
        "pass_mark": form.pass_mark,
        "seed": form.seed,
        "sections": [
            {
                "type": section.type.value,
                "points": section.points,
                "entries": [
                    {
                        "points": entry.points,
                        "item": {**item_document(entry.item), "quote": entry.item.quote, "rule": entry.item.rule},
                        "source": {
                            "title": entry.origin.title,
                            "published": entry.origin.published,
                            "paragraph": entry.origin.paragraph,
                            "digest": entry.origin.digest,
                        },
                    }
                    for entry in section.entries
                ],
            }
            for section in form.sections
        ],
        "versions": [
            {
                "label": version.label,
                "questions": [
                    {
                        "number": one.number,
                        "entry": start + one.place.entry,
                        "options": list(one.place.options),
                        "partners": list(one.place.partners),
                        "answer": answer_text(one.item),
                    }
                    for start, rows in zip(starts, numbered(form, version), strict=True)
                    for one in rows
                ],
            }
            for version in versions
        ],
    }
