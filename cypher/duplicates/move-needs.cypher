// duplicates/move-needs
//
// Purpose: Moves what a group needs to another group, each with where it came from.
// Parameters:
//   $fromId  STRING NOT NULL
//   $toId    STRING NOT NULL
// Returns: nothing
// Index: Group(id)

MATCH (from:Group {id: $fromId})-[old:NEEDS]->(need)
WITH need, old, old.movedFrom AS before, $toId AS wantedId
MATCH (to:Group {id: wantedId})
DELETE old
CREATE (to)-[:NEEDS {movedFrom: coalesce(before, []) + $fromId}]->(need)
