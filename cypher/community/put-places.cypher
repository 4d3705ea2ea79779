// community/put-places
//
// Purpose: Writes places of directories that are new or say something else now. What a team linked by hand has no source on the
//   relationship and stays.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with id (if it is new), sourceKey, source, sourceId, sourceHash, sourceFields,
//     fields (properties to set; null takes one away), assuredOn, interestIds, needIds and
//     organisationKey
// Returns: nothing
// Index: Place(sourceKey), Interest(id), Need(id), Organisation(sourceKey)

UNWIND $rows AS row
MERGE (place:Place {sourceKey: row.sourceKey})
  ON CREATE SET
    place.id = row.id,
    place.version = 0,
    place.source = row.source,
    place.sourceId = row.sourceId
  ON MATCH SET place.version = place.version + 1
SET
  place += row.fields,
  place.sourceHash = row.sourceHash,
  place.sourceFields = row.sourceFields,
  place.missingSince = null,
  place.assuredOn =
    CASE
      WHEN place.assuredOn > row.assuredOn THEN place.assuredOn
      ELSE coalesce(row.assuredOn, place.assuredOn)
    END
WITH place, row
CALL (place, row) {
  MATCH (place)-[old:OFFERS]->(interest:Interest)
  WHERE old.source IS NOT NULL AND NOT interest.id IN row.interestIds
  DELETE old
}
CALL (place, row) {
  UNWIND row.interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (place)-[link:OFFERS]->(interest)
    ON CREATE SET link.source = row.source
}
CALL (place, row) {
  MATCH (place)-[old:HELPS_WITH]->(need:Need)
  WHERE old.source IS NOT NULL AND NOT need.id IN row.needIds
  DELETE old
}
CALL (place, row) {
  UNWIND row.needIds AS needId
  MATCH (need:Need {id: needId})
  MERGE (place)-[link:HELPS_WITH]->(need)
    ON CREATE SET link.source = row.source
}
CALL (place, row) {
  MATCH (place)<-[old:RUNS]-(organisation:Organisation)
  WHERE old.source IS NOT NULL AND coalesce(organisation.sourceKey <> row.organisationKey, true)
  DELETE old
}
CALL (place, row) {
  MATCH (organisation:Organisation {sourceKey: row.organisationKey})
  WHERE NOT EXISTS { (place)<-[:RUNS]-(:Organisation) }
  CREATE (organisation)-[:RUNS {source: row.source}]->(place)
}
CALL (place) {
  MATCH (group:Group)-[:MEETS_AT]->(place)
  SET group.point = place.point
}
