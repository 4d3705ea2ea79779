// geography/neighbourhoods-by-ids
//
// Purpose: Some neighbourhoods.
// Parameters:
//   $neighbourhoodIds  LIST<STRING NOT NULL> NOT NULL   1,000 at most
// Returns:
//   id      STRING NOT NULL
//   name    STRING NOT NULL
//   code    STRING
//   centre  POINT
//   source  STRING NOT NULL
// Index: Neighbourhood(id)

MATCH (neighbourhood:Neighbourhood)
WHERE neighbourhood.id IN $neighbourhoodIds
RETURN
  neighbourhood.id AS id,
  neighbourhood.name AS name,
  neighbourhood.code AS code,
  neighbourhood.centre AS centre,
  neighbourhood.source AS source
ORDER BY name, id
LIMIT 1000
