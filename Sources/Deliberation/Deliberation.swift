// Counting ballots: no database, no pages.
