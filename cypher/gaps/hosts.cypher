// gaps/hosts
//
// Purpose: Places in a box or near a point at which a group could meet, nearest first.
// Parameters:
//   $around     POINT NOT NULL                  near where
//   $metres     FLOAT NOT NULL                  how far, as the crow flies
//   $southWest  POINT NOT NULL                  a corner of the box
//   $northEast  POINT NOT NULL                  the corner across
//   $kinds      LIST<STRING NOT NULL> NOT NULL  sorts of place that may have a room
//   $never      LIST<STRING NOT NULL> NOT NULL  sorts of place that do not count even where a group meets there
//   $most       INTEGER NOT NULL                most rows
// Returns:
//   id      STRING NOT NULL
//   point   POINT NOT NULL
//   metres  FLOAT NOT NULL    how far, as the crow flies
//   hosts   INTEGER NOT NULL  how many groups meet there already
// Index: Place(point)

CALL () {
  MATCH (place:Place)
  USING POINT INDEX SEEK place:Place(point)
  WHERE point.distance(place.point, $around) <= $metres AND place.missingSince IS NULL
  RETURN place
  UNION
  MATCH (place:Place)
  USING POINT INDEX SEEK place:Place(point)
  WHERE point.withinBBox(place.point, $southWest, $northEast) AND place.missingSince IS NULL
  RETURN place
}
WITH
  place,
  point.distance(place.point, $around) AS metres,
  COUNT {
    MATCH (place)<-[:MEETS_AT]-(group)
    WHERE group.missingSince IS NULL
  } AS hosts
WHERE place.kind IN $kinds OR (hosts > 0 AND NOT place.kind IN $never)
ORDER BY metres, place.id
LIMIT $most
RETURN
  place.id AS id,
  place.point AS point,
  metres AS metres,
  hosts AS hosts
ORDER BY metres, id
