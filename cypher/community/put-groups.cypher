// community/put-groups
//
// Purpose: Writes groups of directories that are new or say something else now. What a team linked by hand has no source on the
//   relationship and stays. A record that somebody merges into another one at this moment is passed over.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with id (if it is new), sourceKey, source, sourceId, sourceHash, sourceFields,
//     fields (properties to set; null takes one away), assuredOn, sessions, newSessions (whether they
//     replace those that are there), interestIds, needIds, lookingForIds, organisationKey and placeKey
// Returns: nothing
// Index: Group(sourceKey), MergedGroup(sourceKey), Interest(id), Need(id), Organisation(sourceKey), Place(sourceKey)

UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { MATCH (merged:MergedGroup {sourceKey: row.sourceKey}) }
MERGE (group:Group {sourceKey: row.sourceKey})
  ON CREATE SET
    group.id = row.id,
    group.version = 0,
    group.welcomed = 0,
    group.welcomeAsked = 0,
    group.source = row.source,
    group.sourceId = row.sourceId
  ON MATCH SET group.version = group.version + 1
SET
  group += row.fields,
  group.sourceHash = row.sourceHash,
  group.sourceFields = row.sourceFields,
  group.missingSince = null,
  group.assuredOn =
    CASE
      WHEN group.assuredOn > row.assuredOn THEN group.assuredOn
      ELSE coalesce(row.assuredOn, group.assuredOn)
    END
WITH group, row
CALL (group, row) {
  MATCH (group)-[old:OFFERS]->(interest:Interest)
  WHERE old.source IS NOT NULL AND NOT interest.id IN row.interestIds
  DELETE old
}
CALL (group, row) {
  UNWIND row.interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (group)-[link:OFFERS]->(interest)
    ON CREATE SET link.source = row.source
}
CALL (group, row) {
  MATCH (group)-[old:HELPS_WITH]->(need:Need)
  WHERE old.source IS NOT NULL AND NOT need.id IN row.needIds
  DELETE old
}
CALL (group, row) {
  UNWIND row.needIds AS needId
  MATCH (need:Need {id: needId})
  MERGE (group)-[link:HELPS_WITH]->(need)
    ON CREATE SET link.source = row.source
}
CALL (group, row) {
  MATCH (group)-[old:LOOKS_FOR]->(interest:Interest)
  WHERE old.source IS NOT NULL AND NOT interest.id IN row.lookingForIds
  DELETE old
}
CALL (group, row) {
  UNWIND row.lookingForIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (group)-[link:LOOKS_FOR]->(interest)
    ON CREATE SET link.source = row.source
}
CALL (group, row) {
  MATCH (group)<-[old:RUNS]-(organisation:Organisation)
  WHERE old.source IS NOT NULL AND coalesce(organisation.sourceKey <> row.organisationKey, true)
  DELETE old
}
CALL (group, row) {
  MATCH (organisation:Organisation {sourceKey: row.organisationKey})
  WHERE NOT EXISTS { (group)<-[:RUNS]-(:Organisation) }
  CREATE (organisation)-[:RUNS {source: row.source}]->(group)
}
CALL (group, row) {
  MATCH (group)-[old:MEETS_AT]->(place:Place)
  WHERE old.source IS NOT NULL AND coalesce(place.sourceKey <> row.placeKey, true)
  DELETE old
}
CALL (group, row) {
  MATCH (place:Place {sourceKey: row.placeKey})
  WHERE NOT EXISTS { (group)-[:MEETS_AT]->(:Place) }
  CREATE (group)-[:MEETS_AT {source: row.source}]->(place)
}
CALL (group) {
  OPTIONAL MATCH (group)-[:MEETS_AT]->(place:Place)
  SET group.point = place.point
}
CALL (group, row) {
  MATCH (group)-[:MEETS]->(session:Session)
  WHERE row.newSessions
  DETACH DELETE session
}
CALL (group, row) {
  UNWIND row.sessions AS session
  CREATE (group)-[:MEETS]->(meeting:Session)
  SET meeting = session
}
