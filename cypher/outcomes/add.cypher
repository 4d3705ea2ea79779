// outcomes/add
//
// Purpose: Adds what a person wants, with the needs that it calls for and the interests that it is about.
// Parameters:
//   $id           STRING NOT NULL                 the outcome's id
//   $personId     STRING NOT NULL                 who wants it
//   $words        STRING NOT NULL                 in their words
//   $addedOn      DATE NOT NULL                   today
//   $lookAgainOn  DATE NOT NULL                   when to look again
//   $needIds      LIST<STRING NOT NULL> NOT NULL  what it calls for
//   $interestIds  LIST<STRING NOT NULL> NOT NULL  what it is about
// Returns:
//   id  STRING NOT NULL
// Index: Person(id), Need(id), Interest(id)
MATCH (person:Person {id: $personId})
CREATE (person)-[:WANTS]->
  (outcome:Outcome {id: $id, words: $words, addedOn: $addedOn, lookAgainOn: $lookAgainOn})
WITH outcome
CALL (outcome) {
  UNWIND $needIds AS needId
  MATCH (need:Need {id: needId})
  CREATE (outcome)-[:CALLS_FOR]->(need)
}
CALL (outcome) {
  UNWIND $interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  CREATE (outcome)-[:ABOUT]->(interest)
}
RETURN outcome.id AS id
