// participation/remove-from-place
//
// Purpose: Takes a person's part in a place away as if it had never been.
// Parameters:
//   $personId  STRING NOT NULL
//   $placeId   STRING NOT NULL
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})-[part:TAKES_PART]->(place:Place)
USING INDEX person:Person(id)
WHERE place.id = $placeId
DELETE part
