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


@STEPS()
def add_roster(db: Database) -> None:
    """What several learners at one computer need: a PIN of which only a hash is kept, and being off the list.

    `pin_failures` and `pin_failed_at` tell of wrong PINs since the last right one.
    """
    for column in ("pin TEXT", "pin_failures INTEGER NOT NULL DEFAULT 0", "pin_failed_at TEXT", "archived_at TEXT"):
        db.execute(f"ALTER TABLE learners ADD COLUMN {column}")


@STEPS()
def add_forms(db: Database) -> None:
    """Saved forms: what each was drawn from, and its entries with the words their items had then.

    `blueprint` is JSON. An entry outlives its item (`item_id` is null then), so that a paper that was handed out can be
    printed and graded again as it was. `deleted_at` marks a form that the user deleted and may take back.
    """
    for statement in (
        """
        CREATE TABLE forms (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            saved_at TEXT NOT NULL,
            deleted_at TEXT,
            count INTEGER NOT NULL,
            points REAL NOT NULL,
            seed INTEGER NOT NULL,
            minutes INTEGER NOT NULL,
            pass_mark REAL NOT NULL,
            labels TEXT NOT NULL,
            shuffle_items INTEGER NOT NULL CHECK (shuffle_items IN (0, 1)),
            shuffle_options INTEGER NOT NULL CHECK (shuffle_options IN (0, 1)),
            blueprint TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE form_entries (
            form_id INTEGER NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            section INTEGER NOT NULL,
            item_id INTEGER REFERENCES items (id) ON DELETE SET NULL,
            points REAL NOT NULL,
            locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
            fingerprint TEXT NOT NULL,
            type TEXT NOT NULL,
            phrase_kind TEXT NOT NULL,
            status TEXT NOT NULL,
            difficulty REAL NOT NULL,
            rule TEXT NOT NULL,
            evidence_start INTEGER NOT NULL,
            evidence_end INTEGER NOT NULL,
            origin_title TEXT NOT NULL,
            origin_published TEXT NOT NULL,
            origin_paragraph INTEGER NOT NULL,
            origin_digest TEXT NOT NULL,
            stem TEXT NOT NULL,
            options TEXT NOT NULL,
            key TEXT NOT NULL,
            tests TEXT NOT NULL,
            quote TEXT NOT NULL,
            rationale TEXT NOT NULL,
            PRIMARY KEY (form_id, position)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX form_entries_by_item ON form_entries (item_id) WHERE item_id IS NOT NULL",
    ):
        db.execute(statement)


@STEPS()
def add_exams(db: Database) -> None:
    """Exams: an attempt of mode `exam` with its clock, its questions as they were put, and the answers given so far.

    `elapsed` are the seconds used when the exam was last written to, at `seen_at`; the moment of the end is told by
    the attempt. Answers stand in a table of short rows, since each is written while the clock runs. They become
    responses, and count for mastery, when the exam is handed in. `rules` and the orders of options are JSON.
    """
    for statement in (
        """
        CREATE TABLE exams (
            attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
            form_id INTEGER REFERENCES forms (id) ON DELETE SET NULL,
            label TEXT NOT NULL,
            seconds INTEGER NOT NULL,
            pass_mark REAL NOT NULL,
            may_pause INTEGER NOT NULL CHECK (may_pause IN (0, 1)),
            paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1)),
            position INTEGER NOT NULL DEFAULT 0,
            elapsed REAL NOT NULL DEFAULT 0,
            seen_at TEXT NOT NULL,
            ended TEXT,
            points REAL NOT NULL,
            earned REAL,
            answered INTEGER,
            questions INTEGER NOT NULL,
            rules TEXT NOT NULL,
            title TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX exams_by_form ON exams (form_id) WHERE form_id IS NOT NULL",
        """
        CREATE TABLE exam_questions (
            attempt_id INTEGER NOT NULL REFERENCES exams (attempt_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            section INTEGER NOT NULL,
            item_id INTEGER REFERENCES items (id) ON DELETE SET NULL,
            points REAL NOT NULL,
            entry INTEGER NOT NULL,
            option_order TEXT NOT NULL,
            partner_order TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            type TEXT NOT NULL,
            phrase_kind TEXT NOT NULL,
            status TEXT NOT NULL,
            difficulty REAL NOT NULL,
            rule TEXT NOT NULL,
            evidence_start INTEGER NOT NULL,
            evidence_end INTEGER NOT NULL,
            origin_title TEXT NOT NULL,
            origin_published TEXT NOT NULL,
            origin_paragraph INTEGER NOT NULL,
            origin_digest TEXT NOT NULL,
            stem TEXT NOT NULL,
            options TEXT NOT NULL,
            key TEXT NOT NULL,
            tests TEXT NOT NULL,
            quote TEXT NOT NULL,
            rationale TEXT NOT NULL,
            PRIMARY KEY (attempt_id, position)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX exam_questions_by_item ON exam_questions (item_id) WHERE item_id IS NOT NULL",
        """
        CREATE TABLE exam_answers (
            attempt_id INTEGER NOT NULL REFERENCES exams (attempt_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            response TEXT NOT NULL,
            flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)),
            seconds REAL NOT NULL DEFAULT 0,
            changes INTEGER NOT NULL DEFAULT 0,
            answered_at TEXT NOT NULL,
            PRIMARY KEY (attempt_id, position)
        ) STRICT, WITHOUT ROWID
        """,
    ):
        db.execute(statement)


@STEPS()
def add_scheduling(db: Database) -> None:
    """When each item is asked again, what a learner is fond of, and the day a learner studies for.

    `responses` also tells with how many hints it was given, the rating it stands for (null: no rating was made, see
    `scheduling.rate_plainly`), whether the learner set that rating, and how likely the item was to be known then (null:
    it was new). `activity` counts apart what was answered with hints; `answered` and `right` have both.

    `cards` can be made again from `responses`: `stage` and the rest are those of FSRS, `due` and `reviewed` moments.
    `cards_to_make` are the items whose responses are not in their card yet; in an older file that is every one that was
    answered. A plan without rows in `plan_articles` is for all articles if `everything`, else for none any more.
    """
    for column in (
        "hints INTEGER NOT NULL DEFAULT 0",
        "rating INTEGER",
        "rated INTEGER NOT NULL DEFAULT 0",
        "known REAL",
    ):
        db.execute(f"ALTER TABLE responses ADD COLUMN {column}")
    for column in ("assisted INTEGER NOT NULL DEFAULT 0", "assisted_right INTEGER NOT NULL DEFAULT 0"):
        db.execute(f"ALTER TABLE activity ADD COLUMN {column}")
    for statement in (
        """
        CREATE TABLE cards (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            stage INTEGER NOT NULL,
            step INTEGER,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            due TEXT NOT NULL,
            reviewed TEXT NOT NULL,
            PRIMARY KEY (learner_id, item_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX cards_by_due ON cards (learner_id, due, stage)",
        "CREATE INDEX cards_by_item ON cards (item_id)",
        """
        CREATE TABLE cards_to_make (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            PRIMARY KEY (learner_id, item_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX cards_to_make_by_item ON cards_to_make (item_id)",
        "INSERT INTO cards_to_make (learner_id, item_id) SELECT learner_id, item_id FROM mastery",
        """
        CREATE TABLE favourites (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            PRIMARY KEY (learner_id, item_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX favourites_by_item ON favourites (item_id)",
        """
        CREATE TABLE plans (
            learner_id INTEGER PRIMARY KEY REFERENCES learners (id) ON DELETE CASCADE,
            test_day TEXT NOT NULL,
            since TEXT NOT NULL,
            everything INTEGER NOT NULL CHECK (everything IN (0, 1))
        ) STRICT
        """,
        """
        CREATE TABLE plan_articles (
            learner_id INTEGER NOT NULL REFERENCES plans (learner_id) ON DELETE CASCADE,
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            PRIMARY KEY (learner_id, article_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX plan_articles_by_article ON plan_articles (article_id)",
    ):
        db.execute(statement)


@STEPS()
def add_corrections(db: Database) -> None:
    """What readers say against the reading of an article, and which left-out lines they took back into its text.

    `corrections` has one row for each wording; an empty `kind` says that it is no phrase. `phrases` stays as it was
    read. `cleaned_texts` is there for articles with lines taken back only: the text as it was cleaned, with its digest,
    by which the same source is known again, and the indices of the lines in `articles.removed`.
    """
    for statement in (
        """
        CREATE TABLE corrections (
            article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (article_id, text)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE cleaned_texts (
            article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
            digest TEXT NOT NULL UNIQUE,
            taken TEXT NOT NULL,
            text TEXT NOT NULL
        ) STRICT
        """,
    ):
        db.execute(statement)


@STEPS()
def add_item_tags(db: Database) -> None:
    """Words of a trainer's own for items, as many as wanted for each."""
    db.execute(
        """
        CREATE TABLE item_tags (
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            PRIMARY KEY (item_id, tag)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX item_tags_by_tag ON item_tags (tag)")


@STEPS()
def add_item_listing(db: Database) -> None:
    """What the item bank is listed, filtered and searched by.

    `items_as_listed` has all that filters and orders ask of an item but for its texts: with 100,000 items it is a
    twentieth of the table. `item_words` has the folded words of an item, parted by blanks; an item without a row is put
    in before the next search, since a step knows nothing of folding, and one that gets other words loses its row.
    """
    for statement in (
        """
        CREATE INDEX items_as_listed
        ON items (withdrawn, article_id, position, id, status, type, phrase_kind, difficulty)
        """,
        """
        CREATE TABLE item_words (
            item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
            words TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TRIGGER item_words_grow_old AFTER UPDATE OF stem, options, key, quote ON items
        WHEN old.stem <> new.stem OR old.options <> new.options OR old.key <> new.key OR old.quote <> new.quote
        BEGIN
            DELETE FROM item_words WHERE item_id = old.id;
        END
        """,
    ):
        db.execute(statement)


@STEPS()
def add_retention(db: Database) -> None:
    """How true the predictions of FSRS proved, kept as sums so that it costs the same after a million responses.

    `reviews` are the responses to items that were not new, `expected` is the sum of the chances at which these were
    known, `recalled` how many were right without a hint. What was answered until now is added where it can be told
    from `responses` to which row it belongs.
    """
    for column in (
        "reviews INTEGER NOT NULL DEFAULT 0",
        "expected REAL NOT NULL DEFAULT 0",
        "recalled INTEGER NOT NULL DEFAULT 0",
    ):
        db.execute(f"ALTER TABLE activity ADD COLUMN {column}")
    db.execute(
        """
        UPDATE activity SET reviews = sums.reviews, expected = sums.expected, recalled = sums.recalled
        FROM (
            SELECT attempts.learner_id, CAST(strftime('%s', responses.answered_at) AS INTEGER) / 900 AS quarter,
                   items.phrase_kind, count(*) AS reviews, sum(responses.known) AS expected,
                   sum(responses.right AND NOT responses.hints) AS recalled
            FROM responses JOIN attempts ON attempts.id = responses.attempt_id
                 JOIN items ON items.id = responses.item_id
            WHERE responses.known IS NOT NULL
            GROUP BY 1, 2, 3
        ) AS sums
        WHERE activity.learner_id = sums.learner_id AND activity.quarter = sums.quarter
          AND activity.kind = sums.phrase_kind
        """
    )


@STEPS()
def add_items_not_asked(db: Database) -> None:
    """The few items that may not be put before a learner, so that the others are counted without looking at each."""
    db.execute(
        """
        CREATE INDEX items_not_asked ON items (id) WHERE (withdrawn <> 0 OR status NOT IN ('draft', 'approved'))
        """
    )


@STEPS()
def add_merging(db: Database) -> None:
    """Duplicates: which item was merged into which, and which items were said to ask different things.

    What learners answered stays with the item that they were asked; mastery and cards of `into_id` count it as well.
    `items_apart` has each pair once, the lower row first.
    """
    for statement in (
        """
        CREATE TABLE merged_items (
            item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
            into_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE
        ) STRICT
        """,
        "CREATE INDEX merged_items_by_target ON merged_items (into_id)",
        """
        CREATE TABLE items_apart (
            item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            other_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
            PRIMARY KEY (item_id, other_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX items_apart_by_other ON items_apart (other_id)",
    ):
        db.execute(statement)


@STEPS()
def add_standing(db: Database) -> None:
    """What the progress page tells, kept as sums, so that it costs the same after a million responses.

    `activity_days` has the sums of `activity` by local day, for each distance from UTC in `day_offsets` (seconds; put
    in when first asked for): `day` counts from 1970-01-01. Triggers keep it in step.

    `known_cells` has, of the items of an article (0: of none) and a kind of phrase that may be asked and have a card,
    how many there are and the sum of the chances at which they are known; `as_of` is the day (ordinal) for which that
    was computed, -1 where it must be computed anew since a card or an item has changed. A cell is computed when it is
    asked for.
    """
    sums = ("answered", "right", "seconds", "assisted", "assisted_right", "reviews", "expected", "recalled")
    names = ", ".join(sums)
    place = "day_offsets.offset, (row.quarter * 900 + day_offsets.offset) / 86400, row.kind"
    added = ", ".join(f"{name} = {name} + excluded.{name}" for name in sums)

    def add(row: str, values: str) -> str:
        return f"""
            INSERT INTO activity_days (learner_id, offset, day, kind, {names})
            SELECT {row}.learner_id, {place.replace("row.", f"{row}.")}, {values} FROM day_offsets WHERE true
            ON CONFLICT (learner_id, offset, day, kind) DO UPDATE SET {added};
            """  # noqa: S608 - fixed words

    cell = "coalesce(items.article_id, 0), items.phrase_kind, -1, 0, 0.0"
    stale = "ON CONFLICT (learner_id, article_id, kind) DO UPDATE SET as_of = -1;"

    def mark(row: str) -> str:
        return f"""
            INSERT INTO known_cells (learner_id, article_id, kind, as_of, items, known)
            SELECT learners.id, {cell} FROM items JOIN learners ON learners.id = {row}.learner_id
            WHERE items.id = {row}.item_id
            {stale}
            """  # noqa: S608 - fixed words

    def mark_item(row: str) -> str:
        return f"""
            INSERT INTO known_cells (learner_id, article_id, kind, as_of, items, known)
            SELECT cards.learner_id, coalesce({row}.article_id, 0), {row}.phrase_kind, -1, 0, 0.0
            FROM cards WHERE cards.item_id = {row}.id
            {stale}
            """  # noqa: S608 - fixed words

    changed = " OR ".join(
        f"old.{name} IS NOT new.{name}" for name in ("article_id", "phrase_kind", "withdrawn", "status")
    )
    for statement in (
        "CREATE TABLE day_offsets (offset INTEGER PRIMARY KEY) STRICT",
        """
        CREATE TABLE activity_days (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            offset INTEGER NOT NULL REFERENCES day_offsets (offset) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            kind TEXT NOT NULL,
            answered INTEGER NOT NULL,
            right INTEGER NOT NULL,
            seconds REAL NOT NULL,
            assisted INTEGER NOT NULL,
            assisted_right INTEGER NOT NULL,
            reviews INTEGER NOT NULL,
            expected REAL NOT NULL,
            recalled INTEGER NOT NULL,
            PRIMARY KEY (learner_id, offset, day, kind)
        ) STRICT, WITHOUT ROWID
        """,
        f"""
        CREATE TRIGGER activity_days_on_insert AFTER INSERT ON activity BEGIN
            {add("new", ", ".join(f"new.{name}" for name in sums))}
        END
        """,
        f"""
        CREATE TRIGGER activity_days_on_update AFTER UPDATE ON activity BEGIN
            {add("new", ", ".join(f"new.{name} - old.{name}" for name in sums))}
        END
        """,
        f"""
        CREATE TRIGGER activity_days_on_delete AFTER DELETE ON activity BEGIN
            UPDATE activity_days SET {", ".join(f"{name} = {name} - old.{name}" for name in sums)}
            WHERE learner_id = old.learner_id AND kind = old.kind AND day = (old.quarter * 900 + offset) / 86400
              AND offset IN (SELECT day_offsets.offset FROM day_offsets);
        END
        """,  # noqa: S608 - fixed words
        """
        CREATE TABLE known_cells (
            learner_id INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
            article_id INTEGER NOT NULL,
            kind TEXT NOT NULL,
            as_of INTEGER NOT NULL,
            items INTEGER NOT NULL,
            known REAL NOT NULL,
            PRIMARY KEY (learner_id, article_id, kind)
        ) STRICT, WITHOUT ROWID
        """,
        f"CREATE TRIGGER known_cells_on_card AFTER INSERT ON cards BEGIN {mark('new')} END",
        f"CREATE TRIGGER known_cells_on_review AFTER UPDATE ON cards BEGIN {mark('new')} END",
        f"CREATE TRIGGER known_cells_without_card AFTER DELETE ON cards BEGIN {mark('old')} END",
        f"""
        CREATE TRIGGER known_cells_on_item AFTER UPDATE OF article_id, phrase_kind, withdrawn, status ON items
        WHEN {changed}
        BEGIN {mark_item("old")} {mark_item("new")} END
        """,
        f"CREATE TRIGGER known_cells_without_item BEFORE DELETE ON items BEGIN {mark_item('old')} END",
        f"""
        INSERT INTO known_cells (learner_id, article_id, kind, as_of, items, known)
        SELECT DISTINCT cards.learner_id, {cell} FROM cards JOIN items ON items.id = cards.item_id
        """,  # noqa: S608 - fixed words
    ):
        db.execute(statement)


@STEPS()
def add_item_counts(db: Database) -> None:
    """An index by which the items of each state are counted in one run, without sorting."""
    db.execute("CREATE INDEX items_by_status ON items (withdrawn, status)")


@STEPS()
def add_posting(db: Database) -> None:
    """Responses whose cards, mastery and activity are still to be written, each with the kind of phrase that was asked
    for and the retention to schedule for; they wait for moments only, see `posting.py`."""
    db.execute(
        """
        CREATE TABLE responses_to_post (
            response_id INTEGER PRIMARY KEY REFERENCES responses (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            retention REAL NOT NULL
        ) STRICT
        """
    )
