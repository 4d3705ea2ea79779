// community/link-group
//
// Purpose: Sets what a group points to, after its own fields were written, and what follows from that. What stays keeps what it
//   knows of its source. Takes notes of the change along, which would be a statement more.
// Parameters:
//   $groupId         STRING NOT NULL
//   $interestIds     LIST<STRING NOT NULL> NOT NULL
//   $needIds         LIST<STRING NOT NULL> NOT NULL
//   $lookingForIds   LIST<STRING NOT NULL> NOT NULL
//   $placeId         STRING                  null for none
//   $organisationId  STRING                  null leaves the one there is
//   $sessions        LIST<MAP NOT NULL>      with startsOn, startsAt, endsAt, rule, excluded, position; null leaves those there are
//   $dayParts        LIST<STRING NOT NULL>   the parts of the week of the sessions; null with them
//   $notes           LIST<MAP NOT NULL> NOT NULL   as in audit/note-changes
// Returns: nothing
// Index: Group(id), Interest(id), Need(id), Organisation(id), Place(id)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
MATCH (group:Group {id: $groupId})
CALL (group) {
  MATCH (group)-[old:OFFERS]->(interest:Interest)
  WHERE NOT interest.id IN $interestIds
  DELETE old
}
CALL (group) {
  UNWIND $interestIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (group)-[:OFFERS]->(interest)
}
CALL (group) {
  MATCH (group)-[old:HELPS_WITH]->(need:Need)
  WHERE NOT need.id IN $needIds
  DELETE old
}
CALL (group) {
  UNWIND $needIds AS needId
  MATCH (need:Need {id: needId})
  MERGE (group)-[:HELPS_WITH]->(need)
}
CALL (group) {
  MATCH (group)-[old:LOOKS_FOR]->(interest:Interest)
  WHERE NOT interest.id IN $lookingForIds
  DELETE old
}
CALL (group) {
  UNWIND $lookingForIds AS interestId
  MATCH (interest:Interest {id: interestId})
  MERGE (group)-[:LOOKS_FOR]->(interest)
}
CALL (group) {
  MATCH (group)<-[old:RUNS]-(organisation:Organisation)
  WHERE organisation.id <> $organisationId
  DELETE old
}
CALL (group) {
  MATCH (organisation:Organisation {id: $organisationId})
  MERGE (organisation)-[:RUNS]->(group)
}
CALL (group) {
  MATCH (group)-[old:MEETS_AT]->(place:Place)
  WHERE coalesce(place.id <> $placeId, true)
  DELETE old
}
CALL (group) {
  MATCH (place:Place {id: $placeId})
  MERGE (group)-[:MEETS_AT]->(place)
}
CALL (group) {
  MATCH (group)-[:MEETS]->(session:Session)
  WHERE $sessions IS NOT NULL
  DETACH DELETE session
}
CALL (group) {
  UNWIND $sessions AS session
  CREATE (group)-[:MEETS]->(meeting:Session)
  SET meeting = session
}
CALL (group) {
  OPTIONAL MATCH (group)-[:MEETS_AT]->(place:Place)
  SET
    group.point = place.point,
    group.dayParts = coalesce($dayParts, group.dayParts, []),
    group.welcomed = coalesce(group.welcomed, 0),
    group.welcomeAsked = coalesce(group.welcomeAsked, 0)
}
