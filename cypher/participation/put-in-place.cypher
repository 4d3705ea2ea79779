// participation/put-in-place
//
// Purpose: Writes a person's part in a place, new or over the one there is.
// Parameters:
//   $personId  STRING NOT NULL
//   $placeId   STRING NOT NULL
//   $id        STRING NOT NULL   for the case that it is new
//   $fields    MAP NOT NULL      stage, meanings, since, until, lastOn, welcomed; null takes one away
// Returns: nothing
// Index: Person(id), Place(id)

MATCH (person:Person {id: $personId})
WITH
  person,
  $placeId AS wantedId
MATCH (place:Place {id: wantedId})
MERGE (person)-[part:TAKES_PART]->(place)
  ON CREATE SET part.id = $id
SET part += $fields
