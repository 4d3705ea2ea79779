// conversations/record
//
// Purpose: Adds a conversation with a person.
// Parameters:
//   $personId    STRING NOT NULL                 with whom
//   $id          STRING NOT NULL                 the record's id
//   $properties  MAP NOT NULL                    on, by, recordedAt, words, agreed and lookAgainOn
//   $presentIds  LIST<STRING NOT NULL> NOT NULL  who else was there
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CREATE (person)-[:TALKED]->(conversation:Conversation {id: $id})
SET conversation += $properties
WITH conversation
UNWIND $presentIds AS presentId
MATCH (there:Person {id: presentId})
CREATE (conversation)-[:PRESENT]->(there)
