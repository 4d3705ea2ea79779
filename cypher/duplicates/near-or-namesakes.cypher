// duplicates/near-or-namesakes
//
// Purpose: For some groups those near them, the nearest 200, and those that are called the same, 50 at most.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL   100 at most
//   $metres    FLOAT NOT NULL                   how far, as the crow flies
// Returns:
//   groupId   STRING NOT NULL
//   otherIds  LIST<STRING NOT NULL> NOT NULL
// Index: Group(id), Group(point), Group(name, id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
RETURN
  group.id AS groupId,
  COLLECT {
    MATCH (other:Group)
    USING POINT INDEX SEEK other:Group(point)
    WHERE point.distance(other.point, group.point) <= $metres AND other.id <> group.id
    RETURN other.id AS otherId
    ORDER BY point.distance(other.point, group.point), otherId
    LIMIT 200
  } + COLLECT {
    MATCH (other:Group)
    USING INDEX other:Group(name, id)
    WHERE other.name = group.name AND other.id IS NOT NULL AND other.id <> group.id
    RETURN other.id AS otherId
    ORDER BY otherId
    LIMIT 50
  } AS otherIds
ORDER BY groupId
LIMIT 100
