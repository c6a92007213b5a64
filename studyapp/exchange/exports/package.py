"""Packages: zip files that are byte for byte alike where their members are."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name; the members have no date of their own."""


def zip_bytes(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip file of these members, in their order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members:
            package.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()
