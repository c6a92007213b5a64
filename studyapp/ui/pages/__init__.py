"""The pages of the window, one module for each.

What a page is (`Page` in page.py is the base class):

* `XPage(services, runner, settings, theme)`: it receives what it needs and never reaches for the window.
  `services` is the bundle of services/bundle.py, `runner` the `TaskRunner` for work that takes long, `settings` the
  `Preferences` (`settings.current` to read, `settings.change(field=value)` to write), `theme` the `Theme`.
* It fills `self.header` (title, subtitle, controls at the right) and `self.body` (everything below).
* `refresh(changes)`: something was changed elsewhere (`Changes`); show it again where it concerns this page.
* `opened()`: the page has come to the front; the place for work that may wait until somebody looks.
* `state()` and `restore(state)`: when language, theme or text size change, the window builds its pages anew; what
  `state` returns is given to the new page's `restore`, so that nobody loses their place. It may be any value.
* Signals: past tense for facts, `_requested` for wishes. Every page has `changed(Changes)` (it changed the store; the
  window tells the other pages), `notice_requested(str)` (a translated sentence for the toast) and `open_requested()`
  (the user wants to choose an article file; the window asks and opens it). Reading has
  `practice_requested(ArticleRow)`, Practice has `show_in_article_requested(ArticleRow, Span)`, Progress has
  `practice_requested(object)`; the window, which owns the pages, wires them together.
* Errors: let a `UserError` fly out of a slot. The crash reporter sees to it that it is shown as a sentence.
* Shortcuts belong to the page (`Qt.ShortcutContext.WidgetWithChildrenShortcut`), so that they are silent elsewhere.
* Every control that can be focused has an accessible name (its text, or `setAccessibleName`).
"""
