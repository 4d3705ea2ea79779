// rights/decide-on-retention
//
// Purpose: Records what was decided about records of a person that are older than their rule says.
// Parameters:
//   $personId   STRING NOT NULL
//   $id         STRING NOT NULL          the decision's id
//   $record     STRING NOT NULL          the kind, such as LEARNING
//   $decision   STRING NOT NULL          KEEP or ERASE
//   $keepUntil  DATE                     null where they were erased
//   $reason     STRING NOT NULL
//   $at         ZONED DATETIME NOT NULL
//   $by         STRING                   the account that decided; none for the service itself
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (:RetentionDecision {
  id: $id,
  record: $record,
  decision: $decision,
  keepUntil: $keepUntil,
  reason: $reason,
  at: $at,
  by: $by
})-[:OF]->(person)
