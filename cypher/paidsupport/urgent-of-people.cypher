// paidsupport/urgent-of-people
//
// Purpose: The needs of people that could not wait, by the day to have explored the other steps by.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   ownerId  STRING NOT NULL              whose
//   urgent   LIST<MAP NOT NULL> NOT NULL
// Index: Person(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
RETURN
  person.id AS ownerId,
  COLLECT {
    MATCH (person)-[:WANTS]->(outcome:Outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)-[:FOR]->(need:Need)
    RETURN urgent {.id, outcomeId: outcome.id, needId: need.id, .why, .since, .exploreBy, .recordedAt} AS record
    ORDER BY urgent.exploreBy, urgent.id
    LIMIT 200
  } AS urgent
ORDER BY ownerId
LIMIT 1000
