// asked/record
//
// Purpose: Adds what a person answered.
// Parameters:
//   $personId    STRING NOT NULL  whose
//   $id          STRING NOT NULL  the record's id
//   $properties  MAP NOT NULL     on, by, recordedAt and the answers
// Returns: nothing
// Index: Person(id)
MATCH (person:Person {id: $personId})
CREATE (person)-[:WAS_ASKED]->(scale:AskedScale {id: $id})
SET scale += $properties
