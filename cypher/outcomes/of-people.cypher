// outcomes/of-people
//
// Purpose: What people want, newest first, 100 at most each.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose outcomes
// Returns:
//   id           STRING NOT NULL
//   personId     STRING NOT NULL
//   words        STRING NOT NULL
//   addedOn      DATE NOT NULL
//   lookAgainOn  DATE NOT NULL
//   needIds      LIST<STRING NOT NULL> NOT NULL
//   interestIds  LIST<STRING NOT NULL> NOT NULL
// Index: Person(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)
  RETURN outcome
  ORDER BY outcome.addedOn DESC, outcome.id
  LIMIT 100
}
RETURN
  outcome.id AS id,
  person.id AS personId,
  outcome.words AS words,
  outcome.addedOn AS addedOn,
  outcome.lookAgainOn AS lookAgainOn,
  COLLECT {
    MATCH (outcome)-[:CALLS_FOR]->(need:Need)
    RETURN need.id AS needId
    ORDER BY need.position, needId
    LIMIT 50
  } AS needIds,
  COLLECT {
    MATCH (outcome)-[:ABOUT]->(interest:Interest)
    RETURN interest.id AS interestId
    ORDER BY interest.name, interestId
    LIMIT 50
  } AS interestIds
ORDER BY addedOn DESC, id
LIMIT 10000
