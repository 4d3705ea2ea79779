// taxonomy/interests-by-words
//
// Purpose: A page of the interests whose name or other words contain what is looked for, by name.
// Parameters:
//   $words  STRING NOT NULL    a full-text query, escaped
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   otherWords  LIST<STRING NOT NULL>
//   source      STRING NOT NULL
// Index: interest_words

CALL db.index.fulltext.queryNodes('interest_words', $words) YIELD node AS interest
RETURN
  interest.id AS id,
  interest.name AS name,
  interest.otherWords AS otherWords,
  interest.source AS source
ORDER BY name, id
SKIP $skip
LIMIT $limit
