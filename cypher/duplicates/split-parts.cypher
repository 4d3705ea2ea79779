// duplicates/split-parts
//
// Purpose: Gives whoever took part in both of two groups both parts back. The one in the kept group stays as it is if somebody has
//   recorded it anew since.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL   a group again
// Returns: nothing
// Index: Group(id)

MATCH (kept:Group {id: $keptId})<-[was:WAS_PART]-(person)
WHERE was.mergedWith = $mergedId
MATCH (person)-[left:WAS_PART]->(merged)
WHERE merged.id = $mergedId AND left.mergedInto = $keptId
CREATE (person)-[part:TAKES_PART]->(merged)
SET
  part = properties(left),
  part.mergedInto = null
WITH kept, person, was, left, properties(was) AS before
DELETE was, left
WITH kept, person, before
MATCH (person)-[here:TAKES_PART]->(kept)
WHERE here.joined = $mergedId
SET
  here = before,
  here.mergedWith = null
