// outcomes/record-explorations
//
// Purpose: Adds records of exploring steps together; nothing that was recorded before is touched.
// Parameters:
//   $outcomeId     STRING NOT NULL              the outcome
//   $explorations  LIST<MAP NOT NULL> NOT NULL  id, step, state, on, words, askAgainOn and recordedAt of each; presentIds: who was
//                                               there; about: the id of what was tried under its kind (person, group, place,
//                                               technology, gift, circle), null under the others
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Person(id), Group(id), Place(id), AssistiveTechnology(id), Gift(id), Circle(id)
MATCH (outcome:Outcome {id: $outcomeId})
UNWIND $explorations AS record
CREATE (outcome)-[:EXPLORED]->
  (exploration:Exploration {
    id: record.id,
    step: record.step,
    state: record.state,
    on: record.on,
    words: record.words,
    askAgainOn: record.askAgainOn,
    recordedAt: record.recordedAt
  })
WITH exploration, record
CALL (exploration, record) {
  UNWIND record.presentIds AS personId
  MATCH (person:Person {id: personId})
  CREATE (exploration)-[:PRESENT]->(person)
}
CALL (exploration, record) {
  MATCH (thing)
  WHERE
    (thing:Person AND thing.id = record.about.person) OR
    (thing:Group AND thing.id = record.about.group) OR
    (thing:Place AND thing.id = record.about.place) OR
    (thing:AssistiveTechnology AND thing.id = record.about.technology) OR
    (thing:Gift AND thing.id = record.about.gift) OR
    (thing:Circle AND thing.id = record.about.circle)
  CREATE (exploration)-[:CONCERNS]->(thing)
}
RETURN exploration.id AS id
ORDER BY id
LIMIT 100
