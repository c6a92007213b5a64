"""Errors that are nobody's bug: each carries a sentence for a person."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for Qt Linguist without translating it here; `lupdate` finds the call by this name."""
    return text


def _made_again(kind: type[UserError], template: str, fields: dict[str, object]) -> UserError:
    return kind(template, **fields)


class UserError(Exception):
    """The input or the machine is at fault, not the program.

    `template` is an English sentence marked with `QT_TRANSLATE_NOOP("errors", …)`, with `{name}` places that
    `fields` fill in; a window or a command line translates the template and then fills it.
    """

    def __init__(self, template: str, **fields: object) -> None:
        super().__init__(template, fields)
        self.template = template
        self.fields = fields

    def __reduce__(self) -> tuple[object, ...]:
        """What a process needs to hand the error to another."""
        return _made_again, (type(self), self.template, self.fields)

    def __str__(self) -> str:
        return self.template.format(**self.fields)


class DamagedFileError(UserError):
    """The file in which everything is kept is damaged; a backup can be brought back."""
