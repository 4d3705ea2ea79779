// introductions/introduce
//
// Purpose: Records that a person asked to be introduced to a group or place, and counts it there.
// Parameters:
//   $personId    STRING NOT NULL  whom
//   $groupId     STRING           to which group; null for a place
//   $placeId     STRING           to which place; null for a group
//   $id          STRING NOT NULL  the record's id
//   $properties  MAP NOT NULL     askedOn, wish, withConnector, next, dueOn, by and recordedAt
//   $askedById   STRING           who asked for it, if it was not the person
// Returns: nothing
// Index: Person(id), Group(id), Place(id)

MATCH (person:Person {id: $personId})
WITH
  person,
  $groupId AS wantedGroupId,
  $placeId AS wantedPlaceId
CALL (wantedGroupId, wantedPlaceId) {
  MATCH (asset:Group {id: wantedGroupId})
  RETURN asset
  UNION
  MATCH (asset:Place {id: wantedPlaceId})
  RETURN asset
}
SET asset.introduced = coalesce(asset.introduced, 0) + 1
CREATE (person)-[:INTRODUCED]->(introduction:Introduction {id: $id})-[:TO]->(asset)
SET introduction += $properties
WITH introduction, $askedById AS askerId
MATCH (asker:Person {id: askerId})
CREATE (introduction)-[:ASKED_BY]->(asker)
