// people/supported
//
// Purpose: Which of some people a team supports now.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL
// Returns:
//   personId  STRING NOT NULL
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
WHERE EXISTS {
  MATCH (person)<-[supports:SUPPORTS]-(:Team)
  WHERE supports.until IS NULL
}
RETURN personId AS personId
ORDER BY personId
LIMIT 10000
