// duplicates/needs-back
//
// Purpose: Gives a group that had been merged back what it needed.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL
// Returns: nothing
// Index: Group(id)

MATCH (kept:Group {id: $keptId})-[moved:NEEDS]->(need)
WHERE moved.movedFrom[-1] = $mergedId
WITH need, moved, moved.movedFrom AS before, $mergedId AS wantedId
MATCH (merged:Group {id: wantedId})
DELETE moved
CREATE (merged)-[back:NEEDS]->(need)
SET back.movedFrom = CASE WHEN size(before) > 1 THEN before[..-1] END
