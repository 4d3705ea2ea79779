// rights/add-export
//
// Purpose: Notes that everything about a person was asked for.
// Parameters:
//   $personId   STRING NOT NULL          about whom
//   $id         STRING NOT NULL          the export's id
//   $madeAt     ZONED DATETIME NOT NULL
//   $openUntil  ZONED DATETIME NOT NULL
//   $by         STRING                   the account that asked; none for the service itself
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (:Export {id: $id, madeAt: $madeAt, openUntil: $openUntil, by: $by})-[:OF]->(person)
