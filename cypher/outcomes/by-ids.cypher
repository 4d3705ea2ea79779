// outcomes/by-ids
//
// Purpose: Outcomes by id, with whose they are, what they call for and what they are about.
// Parameters:
//   $ids  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   id           STRING NOT NULL
//   personId     STRING NOT NULL
//   words        STRING NOT NULL
//   addedOn      DATE NOT NULL
//   lookAgainOn  DATE NOT NULL
//   needIds      LIST<STRING NOT NULL> NOT NULL
//   interestIds  LIST<STRING NOT NULL> NOT NULL
// Index: Outcome(id)
UNWIND $ids AS wantedId
MATCH (outcome:Outcome {id: wantedId})<-[:WANTS]-(person:Person)
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
ORDER BY id
LIMIT 1000
