// duplicates/join-parts
//
// Purpose: Makes one part of the two that somebody has in two groups, and keeps both as they were.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL
//   $rows      LIST<MAP NOT NULL> NOT NULL   each with personId and fields: what the one part says then
// Returns: nothing
// Index: Person(id)

UNWIND $rows AS row
MATCH (person:Person {id: row.personId})-[here:TAKES_PART]->(kept)
USING INDEX person:Person(id)
WHERE kept.id = $keptId
MATCH (person)-[there:TAKES_PART]->(merged)
WHERE merged.id = $mergedId
CREATE (person)-[was:WAS_PART]->(kept)
SET
  was = properties(here),
  was.mergedWith = $mergedId
CREATE (person)-[left:WAS_PART]->(merged)
SET
  left = properties(there),
  left.mergedInto = $keptId
DELETE there
SET
  here += row.fields,
  here.joined = $mergedId
