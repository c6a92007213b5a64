"""The domain: pure functions over immutable values. No Qt, SQL, files, clock, global random, print or translation."""
