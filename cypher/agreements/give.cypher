// agreements/give
//
// Purpose: Adds an agreement of a person.
// Parameters:
//   $personId    STRING NOT NULL  whose
//   $id          STRING NOT NULL  the agreement's id
//   $properties  MAP NOT NULL     recipient, purpose, shares, since, until, words and recordedAt
// Returns: nothing
// Index: Person(id)
MATCH (person:Person {id: $personId})
CREATE (person)-[:AGREED_TO]->(agreement:Agreement {id: $id})
SET agreement += $properties
