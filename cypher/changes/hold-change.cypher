// changes/hold-change
//
// Purpose: Reads a change and holds it against others until the transaction ends; writing a value of its own to it is what holds it.
// Parameters:
//   $changeId  STRING NOT NULL
// Returns:
//   id       STRING NOT NULL
//   kind     STRING NOT NULL
//   at       ZONED DATETIME NOT NULL
//   summary  STRING NOT NULL
//   before   STRING NOT NULL          JSON
//   personId  STRING                 whose map it changed; nobody's when they are no longer there
//   undone   BOOLEAN NOT NULL
// Index: Change(id)

MATCH (change:Change {id: $changeId})
SET change.kind = change.kind
WITH change
OPTIONAL MATCH (change)-[:ABOUT]->(person:Person)
RETURN
  change.id AS id,
  change.kind AS kind,
  change.at AS at,
  change.summary AS summary,
  change.before AS before,
  person.id AS personId,
  change.undoneAt IS NOT NULL AS undone
LIMIT 1
