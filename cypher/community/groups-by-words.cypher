// community/groups-by-words
//
// Purpose: Which groups a page holds of those whose name or description has what is looked for, by name.
// Parameters:
//   $words  STRING NOT NULL    a full-text query, escaped
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: group_words

CALL db.index.fulltext.queryNodes('group_words', $words) YIELD node AS group
RETURN
  group.id AS id,
  group.name AS name
ORDER BY name, id
SKIP $skip
LIMIT $limit
