// geography/neighbourhoods-around
//
// Purpose: The neighbourhoods in whose boxes some points lie, smallest box first; whether a point lies within the boundary is for
//   the caller to check.
// Parameters:
//   $points  LIST<POINT NOT NULL> NOT NULL   1,000 at most
// Returns:
//   id        STRING NOT NULL
//   name      STRING NOT NULL
//   code      STRING
//   centre    POINT
//   source    STRING NOT NULL
//   boundary  STRING                       a GeoJSON geometry; null where nobody has drawn it
//   inBox     LIST<MAP NOT NULL> NOT NULL  each with position, that of a point in $points, from 0
// Index: Neighbourhood(west)

UNWIND range(0, size($points) - 1) AS position
WITH position, $points[position] AS point
MATCH (neighbourhood:Neighbourhood)
WHERE neighbourhood.west <= point.x
  AND neighbourhood.east >= point.x
  AND neighbourhood.south <= point.y
  AND neighbourhood.north >= point.y
WITH neighbourhood, collect({position: position}) AS inBox
RETURN
  neighbourhood.id AS id,
  neighbourhood.name AS name,
  neighbourhood.code AS code,
  neighbourhood.centre AS centre,
  neighbourhood.source AS source,
  neighbourhood.boundary AS boundary,
  inBox AS inBox
ORDER BY
  (neighbourhood.east - neighbourhood.west) * (neighbourhood.north - neighbourhood.south),
  name,
  id
LIMIT 10000
