// relationships/add-tie
//
// Purpose: Puts somebody into a person's circle.
// Parameters:
//   $personId    STRING NOT NULL     whose circle
//   $withId      STRING NOT NULL     the other person
//   $properties  MAP NOT NULL        the tie's properties, id and version among them
// Returns:
//   tieId  STRING NOT NULL     the tie
// Index: Person(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (other:Person {id: $withId})
  CREATE (person)-[tie:TIE]->(other)
  SET tie = $properties
  RETURN tie.id AS tieId
}
RETURN tieId AS tieId
