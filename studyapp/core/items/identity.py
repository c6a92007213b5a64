"""What makes two items the same question."""

from __future__ import annotations

import hashlib

from studyapp.core.items.item import ItemId, ItemType
from studyapp.core.items.wording import bare


def identify(kind: ItemType, stem: str, key: str) -> ItemId:
    """The id of the question with this stem and key, both Simplified: the same for the same article in either script.

    Options are left out, so that better distractors do not make another question of it.
    """
    asked = f"{kind}\n{bare(stem)}\n{bare(key)}"
    return ItemId(hashlib.sha256(asked.encode()).hexdigest()[:16])
