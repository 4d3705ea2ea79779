// learning/record
//
// Purpose: Adds an entry to somebody's learning log.
// Parameters:
//   $personId    STRING NOT NULL                 whose log
//   $outcomeId   STRING                          the outcome that it was tried for
//   $id          STRING NOT NULL                 the entry's id
//   $properties  MAP NOT NULL                    step, on, came, recordedAt and the answers
//   $presentIds  LIST<STRING NOT NULL> NOT NULL  who was there
//   $about       MAP NOT NULL                    the id of what was tried under its kind (person, group, place, technology, gift,
//                                                circle), null under the others
// Returns:
//   id  STRING NOT NULL
// Index: Person(id), Outcome(id), Group(id), Place(id), AssistiveTechnology(id), Gift(id), Circle(id)
MATCH (person:Person {id: $personId})
CREATE (person)-[:LEARNED]->(learning:Learning {id: $id})
SET learning += $properties
WITH learning
CALL (learning) {
  MATCH (outcome:Outcome {id: $outcomeId})
  CREATE (outcome)-[:TAUGHT]->(learning)
}
CALL (learning) {
  UNWIND $presentIds AS presentId
  MATCH (there:Person {id: presentId})
  CREATE (learning)-[:PRESENT]->(there)
}
CALL (learning) {
  MATCH (thing)
  WHERE
    (thing:Person AND thing.id = $about.person) OR
    (thing:Group AND thing.id = $about.group) OR
    (thing:Place AND thing.id = $about.place) OR
    (thing:AssistiveTechnology AND thing.id = $about.technology) OR
    (thing:Gift AND thing.id = $about.gift) OR
    (thing:Circle AND thing.id = $about.circle)
  CREATE (learning)-[:CONCERNS]->(thing)
}
RETURN learning.id AS id
