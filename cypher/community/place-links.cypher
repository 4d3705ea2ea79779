// community/place-links
//
// Purpose: What some places point to.
// Parameters:
//   $placeIds  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   placeId         STRING NOT NULL
//   interestIds     LIST<STRING NOT NULL> NOT NULL
//   needIds         LIST<STRING NOT NULL> NOT NULL
//   organisationId  STRING
// Index: Place(id)

UNWIND $placeIds AS wantedId
MATCH (place:Place {id: wantedId})
RETURN
  wantedId AS placeId,
  COLLECT {
    MATCH (place)-[:OFFERS]->(interest:Interest)
    RETURN interest.id AS interestId
    ORDER BY interest.name, interestId
    LIMIT 100
  } AS interestIds,
  COLLECT {
    MATCH (place)-[:HELPS_WITH]->(need:Need)
    RETURN need.id AS needId
    ORDER BY need.position, needId
    LIMIT 100
  } AS needIds,
  head(COLLECT {
    MATCH (place)<-[:RUNS]-(organisation:Organisation)
    RETURN organisation.id AS organisationId
    ORDER BY organisationId
    LIMIT 1
  }) AS organisationId
ORDER BY placeId
LIMIT 10000
