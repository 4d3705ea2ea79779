// people/add-gift
//
// Purpose: Adds a gift to a person, with what it belongs to and helps with.
// Parameters:
//   $personId     STRING NOT NULL
//   $giftId       STRING NOT NULL                  the new gift's id
//   $words        STRING NOT NULL
//   $kind         STRING NOT NULL
//   $interestIds  LIST<STRING NOT NULL> NOT NULL   in the order of the ids, so that two who write do not block each other
//   $needIds      LIST<STRING NOT NULL> NOT NULL   likewise
// Returns: nothing
// Index: Person(id), Interest(id), Need(id)

MATCH (person:Person {id: $personId})
CREATE (person)-[:HAS_GIFT]->(gift:Gift {id: $giftId, words: $words, kind: $kind})
WITH gift
CALL (gift) {
  UNWIND $interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  CREATE (gift)-[:OF]->(interest)
}
CALL (gift) {
  UNWIND $needIds AS needId
  MATCH (need:Need {id: needId})
  CREATE (gift)-[:HELPS_WITH]->(need)
}
