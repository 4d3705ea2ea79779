// gaps/groups
//
// Purpose: Groups that meet in a box or near a point, nearest first, with what shows a gap.
// Parameters:
//   $around     POINT NOT NULL    near where
//   $metres     FLOAT NOT NULL    how far, as the crow flies
//   $southWest  POINT NOT NULL    a corner of the box
//   $northEast  POINT NOT NULL    the corner across
//   $most       INTEGER NOT NULL  most rows
// Returns:
//   id         STRING NOT NULL
//   point      POINT NOT NULL
//   metres     FLOAT NOT NULL                  how far, as the crow flies
//   room       STRING                          whether new people can come
//   onlyFor    LIST<STRING NOT NULL>
//   times      LIST<STRING NOT NULL>           such as TUESDAY_MORNING
//   interests  LIST<STRING NOT NULL> NOT NULL  ids
// Index: Group(point)

CALL () {
  MATCH (group:Group)
  USING POINT INDEX SEEK group:Group(point)
  WHERE point.distance(group.point, $around) <= $metres AND group.missingSince IS NULL
  RETURN group
  UNION
  MATCH (group:Group)
  USING POINT INDEX SEEK group:Group(point)
  WHERE point.withinBBox(group.point, $southWest, $northEast) AND group.missingSince IS NULL
  RETURN group
}
WITH group, point.distance(group.point, $around) AS metres
ORDER BY metres, group.id
LIMIT $most
RETURN
  group.id AS id,
  group.point AS point,
  metres AS metres,
  group.room AS room,
  group.onlyFor AS onlyFor,
  group.dayParts AS times,
  COLLECT {
    MATCH (group)-[:OFFERS]->(interest)
    RETURN interest.id AS interestId
    ORDER BY interestId
    LIMIT 100
  } AS interests
ORDER BY metres, id
