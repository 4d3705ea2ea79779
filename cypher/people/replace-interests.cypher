// people/replace-interests
//
// Purpose: Makes a list of interests the ones that a person enjoys.
// Parameters:
//   $personId     STRING NOT NULL
//   $interestIds  LIST<STRING NOT NULL> NOT NULL   30 at most; in the order of the ids, so that two who write do not block each other
// Returns: nothing
// Index: Person(id), Interest(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (person)-[enjoys:ENJOYS]->(former:Interest)
  WHERE NOT former.id IN $interestIds
  DELETE enjoys
}
UNWIND $interestIds AS interestId
MATCH (interest:Interest {id: interestId})
MERGE (person)-[:ENJOYS]->(interest)
