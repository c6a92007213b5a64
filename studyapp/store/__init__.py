"""The store: one SQLite file, and the only rooms that know SQL.

`database` opens the file, `migrations` is its schema, and each aggregate has a module of plain functions that take
what a `Database.reading()` or `Database.writing()` block gives. `columns` says how a value is written in a column.
"""
