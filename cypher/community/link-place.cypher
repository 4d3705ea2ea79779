// community/link-place
//
// Purpose: Sets what a place points to, after its own fields were written, and moves the groups that meet there with it. What stays
//   keeps what it knows of its source. Takes notes of the change along, which would be a statement more.
// Parameters:
//   $placeId         STRING NOT NULL
//   $interestIds     LIST<STRING NOT NULL> NOT NULL
//   $needIds         LIST<STRING NOT NULL> NOT NULL
//   $organisationId  STRING   null leaves the one there is
//   $notes           LIST<MAP NOT NULL> NOT NULL   as in audit/note-changes
// Returns: nothing
// Index: Place(id), Interest(id), Need(id), Organisation(id)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
MATCH (place:Place {id: $placeId})
CALL (place) {
  MATCH (place)-[old:OFFERS]->(interest:Interest)
  WHERE NOT interest.id IN $interestIds
  DELETE old
}
CALL (place) {
  UNWIND $interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (place)-[:OFFERS]->(interest)
}
CALL (place) {
  MATCH (place)-[old:HELPS_WITH]->(need:Need)
  WHERE NOT need.id IN $needIds
  DELETE old
}
CALL (place) {
  UNWIND $needIds AS needId
  MATCH (need:Need {id: needId})
  MERGE (place)-[:HELPS_WITH]->(need)
}
CALL (place) {
  MATCH (place)<-[old:RUNS]-(organisation:Organisation)
  WHERE organisation.id <> $organisationId
  DELETE old
}
CALL (place) {
  MATCH (organisation:Organisation {id: $organisationId})
  MERGE (organisation)-[:RUNS]->(place)
}
CALL (place) {
  MATCH (group:Group)-[:MEETS_AT]->(place)
  SET group.point = place.point
}
