// community/place-groups
//
// Purpose: Which groups meet at some places, by name, 100 at most for each.
// Parameters:
//   $placeIds  LIST<STRING NOT NULL> NOT NULL   1,000 at most
// Returns:
//   placeId   STRING NOT NULL
//   groupIds  LIST<STRING NOT NULL> NOT NULL
// Index: Place(id)

MATCH (place:Place)
WHERE place.id IN $placeIds
RETURN
  place.id AS placeId,
  COLLECT {
    MATCH (place)<-[:MEETS_AT]-(group:Group)
    RETURN group.id AS groupId
    ORDER BY group.name, groupId
    LIMIT 100
  } AS groupIds
ORDER BY placeId
LIMIT 1000
