// access/whose
//
// Purpose: Whose some things are, by the ids of each kind; what does not exist is not answered.
// Parameters:
//   $GIFT          LIST<STRING NOT NULL> NOT NULL
//   $TIE           LIST<STRING NOT NULL> NOT NULL
//   $OUTCOME       LIST<STRING NOT NULL> NOT NULL
//   $PAID_SUPPORT  LIST<STRING NOT NULL> NOT NULL
//   $CIRCLE        LIST<STRING NOT NULL> NOT NULL
//   $CHANGE        LIST<STRING NOT NULL> NOT NULL
//   $AGREEMENT     LIST<STRING NOT NULL> NOT NULL
//   $EXPORT        LIST<STRING NOT NULL> NOT NULL
//   $LEGAL_HOLD    LIST<STRING NOT NULL> NOT NULL
//   $INTRODUCTION  LIST<STRING NOT NULL> NOT NULL
//   $TEAM          LIST<STRING NOT NULL> NOT NULL
//   $account       STRING NOT NULL                 the account that asks
//   $me            STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $today         DATE NOT NULL
// Returns:
//   kind      STRING NOT NULL
//   id        STRING NOT NULL
//   personId  STRING           whose it is; null for a team
//   theirs    BOOLEAN NOT NULL the account facilitates this circle, or made this change
//   roles     LIST<STRING NOT NULL> NOT NULL  the account's roles in this team
// Index: Gift(id), TIE(id), Outcome(id), PaidSupport(id), Circle(id), Change(id), Agreement(id), Export(id), LegalHold(id), Introduction(id), Person(id)

CALL () {
  UNWIND $GIFT AS id
  MATCH (:Gift {id: id})<-[:HAS_GIFT]-(person:Person)
  RETURN 'GIFT' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $TIE AS id
  MATCH (person:Person)-[:TIE {id: id}]->(:Person)
  RETURN 'TIE' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $OUTCOME AS id
  MATCH (:Outcome {id: id})<-[:WANTS]-(person:Person)
  RETURN 'OUTCOME' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $PAID_SUPPORT AS id
  MATCH (:PaidSupport {id: id})<-[:MET_BY]-(:Outcome)<-[:WANTS]-(person:Person)
  RETURN 'PAID_SUPPORT' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $CIRCLE AS id
  MATCH (circle:Circle {id: id})-[:AROUND]->(person:Person)
  RETURN
    'CIRCLE' AS kind,
    id,
    person.id AS personId,
    coalesce(circle.endedOn > $today, true) AND EXISTS {
      MATCH (circle)<-[belongs:BELONGS_TO]-(member:Person)
      WHERE member.id = $me AND belongs.role IN ['FACILITATOR', 'MENTOR']
    } AS theirs,
    [] AS roles
  UNION
  UNWIND $CHANGE AS id
  MATCH (change:Change {id: id})-[:ABOUT]->(person:Person)
  RETURN 'CHANGE' AS kind, id, person.id AS personId, coalesce(change.by = $account, false) AS theirs, [] AS roles
  UNION
  UNWIND $AGREEMENT AS id
  MATCH (:Agreement {id: id})<-[:AGREED_TO]-(person:Person)
  RETURN 'AGREEMENT' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $EXPORT AS id
  MATCH (:Export {id: id})-[:OF]->(person:Person)
  RETURN 'EXPORT' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $LEGAL_HOLD AS id
  MATCH (:LegalHold {id: id})-[:HOLDS]->(person:Person)
  RETURN 'LEGAL_HOLD' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  UNWIND $INTRODUCTION AS id
  MATCH (:Introduction {id: id})<-[:INTRODUCED]-(person:Person)
  RETURN 'INTRODUCTION' AS kind, id, person.id AS personId, false AS theirs, [] AS roles
  UNION
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(team:Team)
  USING INDEX me:Person(id)
  WITH
    team.id AS id,
    collect(DISTINCT works.role) AS roles
  WHERE id IN $TEAM
  RETURN 'TEAM' AS kind, id, null AS personId, false AS theirs, roles
}
RETURN
  kind AS kind,
  id AS id,
  personId AS personId,
  theirs AS theirs,
  roles AS roles
ORDER BY kind, id
