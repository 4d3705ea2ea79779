// changes/record-change
//
// Purpose: Records a change to a person's map, so that it can be taken back.
// Parameters:
//   $personId  STRING NOT NULL          whose map
//   $changeId  STRING NOT NULL          the new record's id
//   $kind      STRING NOT NULL          who knows how to take it back, such as TIE_ENDED
//   $at        ZONED DATETIME NOT NULL
//   $summary   STRING NOT NULL          a few words without personal data
//   $before    STRING NOT NULL          JSON of what taking back needs
//   $by        STRING                   the account that made it; none for the service itself
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (change:Change {id: $changeId})-[:ABOUT]->(person)
SET
  change.kind = $kind,
  change.at = $at,
  change.summary = $summary,
  change.before = $before,
  change.by = $by
