"""The names by which the store knows its rows; one type each, so that none is taken for another."""

from __future__ import annotations

from typing import NewType

ArticleRow = NewType("ArticleRow", int)
ItemRow = NewType("ItemRow", int)
LearnerId = NewType("LearnerId", int)
AttemptId = NewType("AttemptId", int)
FormRow = NewType("FormRow", int)
ResponseRow = NewType("ResponseRow", int)
