// paidsupport/state-unmet-need
//
// Purpose: Adds a statement of what is left of an outcome.
// Parameters:
//   $outcomeId   STRING NOT NULL                 the outcome
//   $needId      STRING NOT NULL                 the need that is left
//   $id          STRING NOT NULL                 the record's id
//   $words       STRING NOT NULL                 what is left, in the person's words
//   $on          DATE NOT NULL                   the day
//   $recordedAt  ZONED DATETIME NOT NULL         now
//   $presentIds  LIST<STRING NOT NULL> NOT NULL  who was there
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Need(id), Person(id)
MATCH (outcome:Outcome {id: $outcomeId})
CALL (outcome) {
  MATCH (need:Need {id: $needId})
  CREATE (outcome)-[:LEAVES]->(unmet:UnmetNeed {id: $id, words: $words, on: $on, recordedAt: $recordedAt})-[:FOR]->(need)
  RETURN unmet
}
CALL (unmet) {
  UNWIND $presentIds AS personId
  MATCH (person:Person {id: personId})
  CREATE (unmet)-[:PRESENT]->(person)
}
RETURN unmet.id AS id
