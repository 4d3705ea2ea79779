// outcomes/record-review
//
// Purpose: Adds a review of an outcome and says when to look again.
// Parameters:
//   $outcomeId    STRING NOT NULL                 the outcome
//   $id           STRING NOT NULL                 the review's id
//   $on           DATE NOT NULL                   the day
//   $words        STRING                          how it is going, in the person's words
//   $lookAgainOn  DATE NOT NULL                   when to look again
//   $recordedAt   ZONED DATETIME NOT NULL         now
//   $presentIds   LIST<STRING NOT NULL> NOT NULL  who was there
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Person(id)
MATCH (outcome:Outcome {id: $outcomeId})
CREATE (outcome)-[:REVIEWED]->
  (review:Review {id: $id, on: $on, words: $words, lookAgainOn: $lookAgainOn, recordedAt: $recordedAt})
SET outcome.lookAgainOn = $lookAgainOn
WITH review
CALL (review) {
  UNWIND $presentIds AS personId
  MATCH (person:Person {id: personId})
  CREATE (review)-[:PRESENT]->(person)
}
RETURN review.id AS id
