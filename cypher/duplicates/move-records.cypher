// duplicates/move-records
//
// Purpose: Moves what people's records say of a group to another group, each with where it came from. What says what the group is
//   stays: where and when it meets, who runs it, what it was merged with.
// Parameters:
//   $fromId  STRING NOT NULL
//   $toId    STRING NOT NULL
// Returns: nothing
// Index: Group(id)

MATCH (from:Group {id: $fromId})<-[old]-(other)
WHERE NOT type(old) IN ['RUNS', 'GOES_TOGETHER', 'MAY_BE_SAME', 'MERGED_INTO', 'WAS_PART']
WITH other, old, type(old) AS kind, properties(old) AS said, $toId AS wantedId
MATCH (to:Group {id: wantedId})
DELETE old
CREATE (other)-[moved:$(kind)]->(to)
SET
  moved = said,
  moved.movedFrom = coalesce(said.movedFrom, []) + $fromId
