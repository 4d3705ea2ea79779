// geography/put-neighbourhood
//
// Purpose: Takes a neighbourhood of a source, or changes the one that came from there before, and says which.
// Parameters:
//   $sourceKey  STRING NOT NULL   source and code in one
//   $id         STRING NOT NULL   for the case that it is new
//   $fields     MAP NOT NULL      name, code, source, centre, boundary, west, east, south, north
// Returns:
//   loaded  STRING NOT NULL   TAKEN, CHANGED or UNCHANGED
// Index: Neighbourhood(sourceKey)

MERGE (neighbourhood:Neighbourhood {sourceKey: $sourceKey})
ON CREATE SET neighbourhood.id = $id
WITH
  neighbourhood,
  CASE
    WHEN neighbourhood.name IS NULL THEN 'TAKEN'
    WHEN neighbourhood.name = $fields.name AND neighbourhood.boundary = $fields.boundary THEN 'UNCHANGED'
    ELSE 'CHANGED'
  END AS loaded
SET neighbourhood += $fields
RETURN loaded AS loaded
LIMIT 1
