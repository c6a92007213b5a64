"""Makes tests/data/schema-1.db, a file as the first version of StudyApp wrote it.

Run `python -m tests.store.make_schema_1` in the checkout. The file holds an article of two phrases, a relation and four
items, and three responses of 1 and 2 March 2026 by the clock of Shanghai. It is made with the first step of the schema
alone and plain SQL, so that every later version can make it. The file of a later schema goes beside it, made likewise.
"""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database, Migrations

from studyapp.store.migrations import create_first_tables

FILE = Path(__file__).parent.parent / "data" / "schema-1.db"

ROWS = (
    """
    INSERT INTO articles (id, digest, title, script, published, source, byline, characters, phrase_count, added_at,
                          opened_at, text, removed)
    VALUES (1, 'f2490372144ce6837b29ec96085b0bbdeedeba92762ecb233011cef3be3186cc', '云岫县委三次全会举行', 'Hans',
            '2026-02-28', '云岫日报', '', 37, 2, '2026-03-01T01:00:00.000000+00:00',
            '2026-03-01T01:00:00.000000+00:00',
            '要坚持生态优先、绿色发展，让𠮷水河重现碧波。' || char(10) || '到2036年，建成和美山城。',
            '[[1,"首页 > 要闻","navigation"]]')
    """,
    "INSERT INTO phrases VALUES (1, 0, '生态优先、绿色发展', 'slogan', '[[3,12]]', 0.9, 'watchword')",
    "INSERT INTO phrases VALUES (1, 1, '建成和美山城', 'goal', '[[30,36]]', 1.0, 'stage_goal')",
    """
    INSERT INTO relations VALUES (1, 0, 'stage_goal', '{"head":{"text":"2036年","start":24,"end":29},'
        || '"members":[{"text":"建成和美山城","start":30,"end":36}]}')
    """,
    """
    INSERT INTO items (id, article_id, fingerprint, position, type, phrase_kind, status, difficulty, rule, edited,
                       withdrawn, evidence_start, evidence_end, stem, options, key, tests, quote, rationale)
    VALUES
        (1, 1, 'one', 0, 'single', 'goal', 'approved', 0.25, 'stage_goal', 0, 0, 23, 37, '到2036年，（ ）。',
         '["建成和美山城","重现碧波","生态优先","绿色发展"]', '0', '["建成和美山城"]', '到…', '原文'),
        (2, 1, 'two', 1, 'cloze', 'slogan', 'draft', 0.5, 'watchword', 0, 0, 0, 22, '要坚持____。', '[]',
         '[["生态优先、绿色发展","生态优先绿色发展"]]', '["生态优先、绿色发展"]', '要坚持…', '原文'),
        (3, 1, 'three', 2, 'matching', 'goal', 'rejected', 0.5, 'stage_goal', 1, 0, 23, 37, '配对',
         '{"left":["2036年"],"right":["建成和美山城","重现碧波"]}', '[0]', '["建成和美山城"]', '到…', '原文'),
        (4, 1, 'four', 3, 'truefalse', 'goal', 'draft', 0.1, 'stage_goal', 0, 1, 23, 37, '到2036年，重现碧波。', '[]',
         'false', '[]', '到…', '原文')
    """,
    "INSERT INTO learners VALUES (1, '', '2026-03-01T01:00:00.000000+00:00')",
    """
    INSERT INTO attempts VALUES (1, 1, 1, 'practice', '2026-03-01T01:00:00.000000+00:00', NULL),
                                (2, 1, NULL, 'practice', '2026-03-01T17:00:00.000000+00:00',
                                 '2026-03-01T17:05:00.000000+00:00')
    """,
    """
    INSERT INTO responses (attempt_id, item_id, response, score, right, seconds, answered_at)
    VALUES (1, 1, '2', 0.0, 0, 4.5, '2026-03-01T01:00:10.000000+00:00'),
           (2, 1, '0', 1.0, 1, 3.0, '2026-03-01T17:00:10.000000+00:00'),
           (2, 2, '["生态优先、绿色发展"]', 1.0, 1, 12.5, '2026-03-01T17:00:30.000000+00:00')
    """,
    """
    INSERT INTO mastery VALUES (1, 1, 2, 1, 1, '2026-03-01T17:00:10.000000+00:00'),
                               (1, 2, 1, 0, 1, '2026-03-01T17:00:30.000000+00:00')
    """,
    """
    INSERT INTO activity VALUES (1, 1772326800 / 900, 'goal', 1, 0, 4.5), (1, 1772384400 / 900, 'goal', 1, 1, 3.0),
                                (1, 1772384400 / 900, 'slogan', 1, 1, 12.5)
    """,
)


def make(path: Path) -> None:
    """Write the file anew."""
    path.unlink(missing_ok=True)
    steps = Migrations("studyapp")
    steps()(create_first_tables)
    db = Database(path, execute_plugins=False)
    db.execute("PRAGMA page_size = 1024")  # small, since it is kept in the project
    steps.apply(db)
    with db.atomic():
        for statement in ROWS:
            db.execute(statement)
    db.enable_wal()
    db.close()


if __name__ == "__main__":
    make(FILE)
