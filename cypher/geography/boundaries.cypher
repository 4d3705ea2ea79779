// geography/boundaries
//
// Purpose: The boundaries of some neighbourhoods.
// Parameters:
//   $neighbourhoodIds  LIST<STRING NOT NULL> NOT NULL   1,000 at most
// Returns:
//   id        STRING NOT NULL
//   boundary  STRING            a GeoJSON geometry; null where nobody has drawn it
// Index: Neighbourhood(id)

MATCH (neighbourhood:Neighbourhood)
WHERE neighbourhood.id IN $neighbourhoodIds
RETURN
  neighbourhood.id AS id,
  neighbourhood.boundary AS boundary
ORDER BY id
LIMIT 1000
