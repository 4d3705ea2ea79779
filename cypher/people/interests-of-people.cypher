// people/interests-of-people
//
// Purpose: What some people love doing, by name.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL
// Returns:
//   personId   STRING NOT NULL
//   interests  LIST<MAP NOT NULL> NOT NULL   each with id, name, otherWords, source; 30 at most
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
RETURN
  personId AS personId,
  COLLECT {
    MATCH (person)-[:ENJOYS]->(interest:Interest)
    RETURN interest {.id, .name, .otherWords, .source} AS interest
    ORDER BY interest.name, interest.id
    LIMIT 30
  } AS interests
ORDER BY personId
LIMIT 10000
