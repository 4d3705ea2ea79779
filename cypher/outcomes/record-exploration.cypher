// outcomes/record-exploration
//
// Purpose: Adds a record of exploring a step together; nothing that was recorded before is touched.
// Parameters:
//   $outcomeId   STRING NOT NULL                 the outcome
//   $id          STRING NOT NULL                 the record's id
//   $step        STRING NOT NULL                 which step
//   $state       STRING NOT NULL                 what came of it
//   $on          DATE NOT NULL                   the day
//   $words       STRING                          the person's words, or what was found
//   $recordedAt  ZONED DATETIME NOT NULL         now
//   $presentIds  LIST<STRING NOT NULL> NOT NULL  who was there
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Person(id)
MATCH (outcome:Outcome {id: $outcomeId})
CREATE (outcome)-[:EXPLORED]->
  (exploration:Exploration {
    id: $id, step: $step, state: $state, on: $on, words: $words, recordedAt: $recordedAt
  })
WITH exploration
CALL (exploration) {
  UNWIND $presentIds AS personId
  MATCH (person:Person {id: personId})
  CREATE (exploration)-[:PRESENT]->(person)
}
RETURN exploration.id AS id
