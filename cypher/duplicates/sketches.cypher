// duplicates/sketches
//
// Purpose: What some groups are compared by.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL   30,000 at most
// Returns:
//   groupId       STRING NOT NULL
//   source        STRING NOT NULL
//   name          STRING NOT NULL
//   website       STRING
//   point         POINT
//   site          STRING                  what the place is called where it meets
//   organisation  STRING                  what is called who runs it
//   times         LIST<STRING NOT NULL>   rule and hours of each session
// Index: Group(id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
WHERE group.name IS NOT NULL AND group.source IS NOT NULL
RETURN
  group.id AS groupId,
  group.source AS source,
  group.name AS name,
  group.website AS website,
  group.point AS point,
  head(COLLECT {
    MATCH (group)-[:MEETS_AT]->(place)
    RETURN place.name AS site
    ORDER BY place.id
    LIMIT 1
  }) AS site,
  head(COLLECT {
    MATCH (group)<-[:RUNS]-(organisation)
    RETURN organisation.name AS runner
    ORDER BY organisation.id
    LIMIT 1
  }) AS organisation,
  COLLECT {
    MATCH (group)-[:MEETS]->(session)
    RETURN coalesce(session.rule, toString(session.startsOn)) + ' ' + coalesce(toString(session.startsAt), '') AS time
    ORDER BY time
    LIMIT 20
  } AS times
ORDER BY groupId
LIMIT 30000
