// people/gifts-of-people
//
// Purpose: The gifts of some people, by their words, with what each belongs to and helps with.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL   100 at most
// Returns:
//   id           STRING NOT NULL
//   personId     STRING NOT NULL
//   words        STRING NOT NULL
//   kind         STRING NOT NULL
//   interestIds  LIST<STRING NOT NULL> NOT NULL
//   needIds      LIST<STRING NOT NULL> NOT NULL
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})-[:HAS_GIFT]->(gift:Gift)
RETURN
  gift.id AS id,
  personId AS personId,
  gift.words AS words,
  gift.kind AS kind,
  COLLECT {
    MATCH (gift)-[:OF]->(interest:Interest)
    RETURN interest.id AS interestId
    ORDER BY interest.name, interestId
    LIMIT 30
  } AS interestIds,
  COLLECT {
    MATCH (gift)-[:HELPS_WITH]->(need:Need)
    RETURN need.id AS needId
    ORDER BY need.position, needId
    LIMIT 30
  } AS needIds
ORDER BY personId, words, id
LIMIT 10000
