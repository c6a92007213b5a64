"""The schema, as the steps that lead to it.

Steps are only ever appended. Each is complete in itself, imports nothing of ours and is never edited once a
version with it has been given away: today's code changes, the files that people have do not. All steps that a file
lacks run in one transaction with foreign keys off (so that a step may rebuild a table) and are checked before the
commit; `database.open_database` sees to that and to the copy beforehand.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

STEPS = Migrations("studyapp")


@STEPS()
def create_first_tables(db: Database) -> None:
    """Articles with what was read in them, items, learners, attempts, responses, and two tables that sum responses up.

    Long columns come last, so that listing rows does not read them. Words of ours (status, kind, type) are not
    checked here: a new word shall not need a rebuilt table. Row numbers of articles and items are never given
    twice (AUTOINCREMENT), since settings and open pages remember them.

    `mastery` is how each item stands with each learner, `activity` what a learner did per quarter of an hour
    (`quarter` = Unix time // 900) and kind of phrase. Both can be made again from `responses`; they are there so that
    choosing items and reporting cost the same after a million responses, and a quarter of an hour since every time
    zone's midnight falls on one. `activity` outlives the items that were answered.
    """
    for statement in (
        """
        CREATE TABLE articles (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            digest TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            script TEXT NOT NULL,
            published TEXT NOT NULL,
            source TEXT NOT NULL,
            byline TEXT NOT NULL,
            characters INTEGER NOT NULL,
            phrase_count INTEGER NOT NULL,
            added_at TEXT NOT NULL,
            opened_at TEXT NOT NULL,
            text TEXT NOT NULL,
            removed TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX articles_by_opening ON articles (opened_at)",
        """
        CREATE TABLE phrases (
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            spans TEXT NOT NULL,
            score REAL NOT NULL,
            rule TEXT NOT NULL,
            PRIMARY KEY (article_id, position)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE relations (
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            type TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (article_id, position)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE items (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
            fingerprint TEXT NOT NULL,
            position INTEGER NOT NULL,
            type TEXT NOT NULL,
            phrase_kind TEXT NOT NULL,
            status TEXT NOT NULL,
            difficulty REAL NOT NULL,
            rule TEXT NOT NULL,
            edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
            withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
            evidence_start INTEGER NOT NULL,
            evidence_end INTEGER NOT NULL,
            stem TEXT NOT NULL,
            options TEXT NOT NULL,
            key TEXT NOT NULL,
            tests TEXT NOT NULL,
            quote TEXT NOT NULL,
            rationale TEXT NOT NULL,
            UNIQUE (article_id, fingerprint)
        ) STRICT
        """,
        "CREATE UNIQUE INDEX items_of_no_article ON items (fingerprint) WHERE article_id IS NULL",
        "CREATE INDEX items_by_state ON items (article_id, withdrawn, status, type, phrase_kind)",
        """
        CREATE TABLE learners (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            created_at TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
            mode TEXT NOT NULL,
            started_at TEXT NOT NULL,
            ended_at TEXT
        ) STRICT
        """,
        "CREATE INDEX attempts_by_learner ON attempts (learner_id, started_at)",
        "CREATE INDEX attempts_by_article ON attempts (article_id)",
        """
        CREATE TABLE responses (
            id INTEGER PRIMARY KEY,
            attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
            item_id INTEGER REFERENCES items (id) ON DELETE SET NULL,
            response TEXT NOT NULL,
            score REAL NOT NULL,
            right INTEGER NOT NULL CHECK (right IN (0, 1)),
            seconds REAL NOT NULL,
            answered_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX responses_by_attempt ON responses (attempt_id)",
        "CREATE INDEX responses_by_item ON responses (item_id)",
        """
        CREATE TABLE mastery (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            answered INTEGER NOT NULL,
            wrong INTEGER NOT NULL,
            last_right INTEGER NOT NULL CHECK (last_right IN (0, 1)),
            last_answered_at TEXT NOT NULL,
            PRIMARY KEY (learner_id, item_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX mastery_by_wrong ON mastery (learner_id, wrong, last_answered_at)",
        "CREATE INDEX mastery_by_last ON mastery (learner_id, last_right, last_answered_at)",
        "CREATE INDEX mastery_by_item ON mastery (item_id)",
        """
        CREATE TABLE activity (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            quarter INTEGER NOT NULL,
            kind TEXT NOT NULL,
            answered INTEGER NOT NULL,
            right INTEGER NOT NULL,
            seconds REAL NOT NULL,
            PRIMARY KEY (learner_id, quarter, kind)
        ) STRICT, WITHOUT ROWID
        """,
    ):
        db.execute(statement)


@STEPS()
def add_review(db: Database) -> None:
    """The trail of judgements and edits: who, when, why, and the evidence that was shown then.

    `changed` lists the parts of the item that an edit gave other words. Nothing here is ever updated; rows go only
    with their item.
    """
    for statement in (
        """
        CREATE TABLE reviews (
            id INTEGER PRIMARY KEY,
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            act TEXT NOT NULL,
            status_before TEXT NOT NULL,
            status_after TEXT NOT NULL,
            reason TEXT NOT NULL,
            changed TEXT NOT NULL,
            quote TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX reviews_by_item ON reviews (item_id)",
    ):
        db.execute(statement)


@STEPS()
def add_library(db: Database) -> None:
    """What a user says of an article (title of their own, tags, deleted), and the words by which it is found.

    These stand in tables of their own: a column added to `articles` would lie behind the text, and listing would read
    every text to reach it. `library` has a row for each article; `search_title` is what its titles and tags are
    searched in. `article_words` has the folded words of a text, parted by blanks, and `article_search` their pairs of
    neighbouring characters (tokens parted by blanks; `ascii` leaves Chinese as it is). An article without a row in
    `article_words` is put in at the next search, since a step knows nothing of folding.

    `deleted_at` marks an article that the user deleted and may take back. Its items are withdrawn until then, and
    `deleted_items` are those that were not withdrawn before.
    """
    for statement in (
        """
        CREATE TABLE library (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            own_title TEXT,
            tags TEXT NOT NULL DEFAULT '[]',
            deleted_at TEXT,
            search_title TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX library_by_deletion ON library (deleted_at) WHERE deleted_at IS NOT NULL",
        "INSERT INTO library (article_id) SELECT id FROM articles",
        """
        CREATE TABLE article_words (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            words TEXT NOT NULL
        ) STRICT
        """,
        "CREATE VIRTUAL TABLE article_search USING fts5 (pairs, content = '', tokenize = 'ascii')",
        """
        CREATE TABLE deleted_items (
            item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE
        ) STRICT
        """,
    ):
        db.execute(statement)


@STEPS()
def add_article_list(db: Database) -> None:
    """An index that alone holds what a list of articles shows.

    Articles lie far apart in the file, behind their texts and items: with 10,000 of them, listing from a cold disk
    takes 0.1 s by this index and 1.4 s without it.
    """
    db.execute("DROP INDEX articles_by_opening")
    db.execute(
        """
        CREATE INDEX articles_as_listed
        ON articles (opened_at, title, published, source, characters, phrase_count, added_at)
        """
    )
