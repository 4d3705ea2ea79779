// groupneeds/record
//
// Purpose: Records what a group needs from people.
// Parameters:
//   $groupId      STRING NOT NULL
//   $id           STRING NOT NULL                 the record's id
//   $properties   MAP NOT NULL                    kind, words, since and until
//   $interestIds  LIST<STRING NOT NULL> NOT NULL  what it is about
// Returns: nothing
// Index: Group(id), Interest(id)

MATCH (group:Group {id: $groupId})
CREATE (group)-[:NEEDS]->(need:GroupNeed {id: $id})
SET need += $properties
WITH need
UNWIND $interestIds AS interestId
MATCH (interest:Interest {id: interestId})
CREATE (need)-[:OF]->(interest)
