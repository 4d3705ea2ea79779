// rights/place-hold
//
// Purpose: Places a legal hold on a person's record.
// Parameters:
//   $personId  STRING NOT NULL
//   $id        STRING NOT NULL          the hold's id
//   $reason    STRING NOT NULL
//   $at        ZONED DATETIME NOT NULL
//   $by        STRING                   the account that places it; none for the service itself
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (:LegalHold {id: $id, reason: $reason, placedAt: $at, placedBy: $by})-[:HOLDS]->(person)
