// rights/records-about-records
//
// Purpose: What is kept of how people's records were used: changes, records opened in an emergency, exports, holds, decisions to keep,
//   accounts of their own, and searches saved by or for them. All of it, since an export leaves nothing out.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   personId  STRING NOT NULL
//   section   STRING NOT NULL               the kind of record
//   id        STRING                        the record's id, where it has one
//   kept      MAP NOT NULL                  its properties
//   things    LIST<MAP NOT NULL> NOT NULL   as and name of the things it points to
//   people    LIST<MAP NOT NULL> NOT NULL   as, id, name and knownAs of the people it points to
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)<-[:ABOUT]-(record:Change)
  RETURN 'CHANGE' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:FOR]-(record:BreakGlass)
  RETURN
    'BREAK_GLASS' AS section,
    record,
    COLLECT {
      MATCH (record)-[:TOLD]->(team:Team)
      RETURN {as: 'told', name: team.name}
      ORDER BY team.name
    } AS things
  UNION ALL
  MATCH (person)<-[:IS]-(:Account)-[:BROKE_GLASS]->(record:BreakGlass)
  RETURN 'BREAK_GLASS_OF_OTHERS' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:OF]-(record:Export)
  RETURN 'EXPORT' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:OF]-(:Export)<-[:ON]-(record:HeldPieceDecision)
  RETURN 'EXPORT_DECISION' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:HOLDS]-(record:LegalHold)
  RETURN 'LEGAL_HOLD' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:OF]-(record:RetentionDecision)
  RETURN 'RETENTION_DECISION' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:IS]-(record:Account)
  RETURN 'ACCOUNT' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:IS]-(:Account)<-[:OF]-(record:SignIn|KnownDevice|CircleCalendar)
  RETURN
    CASE
      WHEN record:SignIn THEN 'SIGN_IN'
      WHEN record:CircleCalendar THEN 'CIRCLE_CALENDAR'
      ELSE 'KNOWN_DEVICE'
    END AS section,
    record,
    [] AS things
  UNION ALL
  MATCH (person)<-[:IS]-(:Account)<-[:OF]-(record:SavedSearch)
  RETURN 'SAVED_SEARCH' AS section, record, [] AS things
  UNION ALL
  MATCH (person)<-[:FOR]-(record:SavedSearch)
  RETURN 'SAVED_SEARCH_FOR_YOU' AS section, record, [] AS things
}
RETURN
  wantedId AS personId,
  section AS section,
  record.id AS id,
  properties(record) AS kept,
  things + COLLECT {
    MATCH (interest:Interest)
    WHERE interest.id IN record.interestIds
    RETURN {as: 'interests', name: interest.name}
    ORDER BY interest.name
  } + COLLECT {
    MATCH (place:Place)
    WHERE place.id = record.placeId
    RETURN {as: 'near', name: place.name}
  } AS things,
  CASE section
    WHEN 'SAVED_SEARCH' THEN COLLECT {
      MATCH (record)-[:FOR]->(other:Person)
      WHERE other <> person
      RETURN {as: 'for', id: other.id, name: other.name, knownAs: other.knownAs}
    }
    WHEN 'SAVED_SEARCH_FOR_YOU' THEN COLLECT {
      MATCH (record)-[:OF]->(:Account)-[:IS]->(other:Person)
      WHERE other <> person
      RETURN {as: 'savedBy', id: other.id, name: other.name, knownAs: other.knownAs}
    }
    ELSE []
  END AS people
ORDER BY personId, section, id, coalesce(record.startedAt, record.expiresAt, record.openedAt)
