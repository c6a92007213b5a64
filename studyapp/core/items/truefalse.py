"""True or false: the article's own statement, or the same with one fact changed."""

from __future__ import annotations

from random import Random

from studyapp.core.items.drafting import draft, quoted
from studyapp.core.items.guard import Option
from studyapp.core.items.item import Item, ItemType
from studyapp.core.items.shelf import Ready

_CHANGES = 3
"""So many of the fittest changes are drawn from."""


def changes(ready: Ready) -> list[Option]:
    """The changes of one fact that make the statement surely false; a phrase from elsewhere would change more than one.

    True statements are made of the same points as false ones, so that being changeable gives nothing away.
    """
    far = ("same kind", "rival") if ready.point.rule == "list.member" else ("same kind",)
    return [one for one in ready.found if one.origin not in far][:_CHANGES]


def make(ready: Ready, truth: bool, random: Random) -> Item | None:
    """A statement that turns on the point, true or false; the point must have `changes`."""
    source = ready.stem.source
    if truth:
        words, remark, likeness = ready.statement, source.ours("题中说法与原文一致。").shown, 0.0
    else:
        changed = random.choice(changes(ready))
        words = ready.stem.statement([(ready.point.span, changed.wording)])
        right, wrong = quoted(ready.key.wording.shown), quoted(changed.wording.shown)
        remark = f"{source.ours('题中把').shown}{right}{source.ours('误作').shown}{wrong}{source.ours('。').shown}"
        likeness = len(changed.letters & ready.key.letters) / len(changed.letters)
    return draft(
        ItemType.TRUEFALSE,
        ready.stem,
        words,
        key=truth,
        key_plain="对" if truth else "错",
        point=ready.point,
        tests=[ready.point.asked],
        remark=remark,
        features={"likeness": likeness},
        rule=ready.point.rule,
        statement=ready.statement,
    )
