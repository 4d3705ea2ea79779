// community/places-by-words
//
// Purpose: Which places a page holds of those whose name or description has what is looked for, by name.
// Parameters:
//   $words  STRING NOT NULL    a full-text query, escaped
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: place_words

CALL db.index.fulltext.queryNodes('place_words', $words) YIELD node AS place
RETURN
  place.id AS id,
  place.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit
