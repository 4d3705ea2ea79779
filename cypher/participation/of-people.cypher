// participation/of-people
//
// Purpose: What some people take part in, or used to: what goes on first, then by name.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL   1,000 at most
//   $assetId    STRING                           only in this place or group
// Returns:
//   id        STRING NOT NULL
//   personId  STRING NOT NULL
//   assetId   STRING NOT NULL    the place or group
//   inGroup   BOOLEAN NOT NULL   whether that is a group
//   stage     STRING NOT NULL
//   meanings  LIST<STRING NOT NULL>
//   since     DATE
//   until     DATE
//   lastOn    DATE
//   welcomed  BOOLEAN
//   home      POINT   where the person lives
//   point     POINT   where the place or group is
// Index: Person(id)

MATCH (person:Person)-[part:TAKES_PART]->(asset:Group|Place)
WHERE person.id IN $personIds AND ($assetId IS NULL OR asset.id = $assetId)
RETURN
  part.id AS id,
  person.id AS personId,
  asset.id AS assetId,
  asset:Group AS inGroup,
  part.stage AS stage,
  part.meanings AS meanings,
  part.since AS since,
  part.until AS until,
  part.lastOn AS lastOn,
  part.welcomed AS welcomed,
  person.home AS home,
  asset.point AS point
ORDER BY personId, until IS NOT NULL, asset.name, id
LIMIT 100000
