"""The paper on the desk: what it is drawn from, what it is, and whether that has been saved."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studyapp.core.forms.assembly import Shortage
from studyapp.core.forms.blueprint import Blueprint
from studyapp.core.forms.form import Form
from studyapp.core.ids import FormRow
from studyapp.core.items.item import ItemId

EMPTY = Blueprint(title="", quotas=(), versions=2)


@dataclass(frozen=True, slots=True)
class Work:
    """One state of the desk. `form` is None before the first drawing; `kept` is the form as it was last saved at `row`,
    `touched` tells that a hand has changed it since it was drawn."""

    blueprint: Blueprint = EMPTY
    form: Form | None = None
    shortages: tuple[Shortage, ...] = ()
    missing: tuple[ItemId, ...] = ()
    row: FormRow | None = None
    kept: Form | None = None
    touched: bool = False

    @property
    def saved(self) -> bool:
        """Whether the paper is in the store as it is."""
        return self.form is not None and self.form == self.kept


class Draft:
    """What is on the desk now. It outlives the page, which is built anew in another language or look."""

    def __init__(self) -> None:
        self.work = Work()

    def put(self, work: Work) -> None:
        """Another state of the desk."""
        self.work = work

    def head(self, **fields: object) -> Work:
        """The state with other values of those fields of its blueprint, in its form too where that has them."""
        work = self.work
        blueprint = replace(work.blueprint, **fields)  # type: ignore[arg-type]
        form = work.form
        if form is not None:
            form = replace(
                form,
                title=blueprint.title,
                minutes=blueprint.minutes,
                pass_mark=blueprint.pass_mark,
                labels=blueprint.labels,
                shuffle_items=blueprint.shuffle_items,
                shuffle_options=blueprint.shuffle_options,
            )
        return replace(work, blueprint=blueprint, form=form)
