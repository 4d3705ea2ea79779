// community/group-links
//
// Purpose: What some groups point to.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   groupId         STRING NOT NULL
//   interestIds     LIST<STRING NOT NULL> NOT NULL
//   needIds         LIST<STRING NOT NULL> NOT NULL
//   lookingForIds   LIST<STRING NOT NULL> NOT NULL
//   placeId         STRING
//   organisationId  STRING
// Index: Group(id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
RETURN
  wantedId AS groupId,
  COLLECT {
    MATCH (group)-[:OFFERS]->(interest:Interest)
    RETURN interest.id AS interestId
    ORDER BY interest.name, interestId
    LIMIT 100
  } AS interestIds,
  COLLECT {
    MATCH (group)-[:HELPS_WITH]->(need:Need)
    RETURN need.id AS needId
    ORDER BY need.position, needId
    LIMIT 100
  } AS needIds,
  COLLECT {
    MATCH (group)-[:LOOKS_FOR]->(interest:Interest)
    RETURN interest.id AS interestId
    ORDER BY interest.name, interestId
    LIMIT 100
  } AS lookingForIds,
  head(COLLECT {
    MATCH (group)-[:MEETS_AT]->(place:Place)
    RETURN place.id AS placeId
    ORDER BY placeId
    LIMIT 1
  }) AS placeId,
  head(COLLECT {
    MATCH (group)<-[:RUNS]-(organisation:Organisation)
    RETURN organisation.id AS organisationId
    ORDER BY organisationId
    LIMIT 1
  }) AS organisationId
ORDER BY groupId
LIMIT 10000
