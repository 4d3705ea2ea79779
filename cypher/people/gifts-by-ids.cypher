// people/gifts-by-ids
//
// Purpose: Some gifts, with whose they are and what each belongs to and helps with.
// Parameters:
//   $giftIds  LIST<STRING NOT NULL> NOT NULL   100 at most
// Returns:
//   id           STRING NOT NULL
//   personId     STRING NOT NULL
//   words        STRING NOT NULL
//   kind         STRING NOT NULL
//   interestIds  LIST<STRING NOT NULL> NOT NULL
//   needIds      LIST<STRING NOT NULL> NOT NULL
// Index: Gift(id)

UNWIND $giftIds AS giftId
MATCH (gift:Gift {id: giftId})<-[:HAS_GIFT]-(person:Person)
RETURN
  gift.id AS id,
  person.id AS personId,
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
ORDER BY id
LIMIT 100
