// caseload/stretches
//
// Purpose: The times in which a Community Circle was around some people or a team supported them, the latest beginning first, and how
//   their figures stand now. What is still to begin, or began on a day that nobody knows, is left out.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
//   $today      DATE NOT NULL
// Returns:
//   personId  STRING NOT NULL
//   kind      STRING NOT NULL  CIRCLE or TEAM
//   aboutId   STRING NOT NULL  which circle or team
//   name      STRING NOT NULL  what the circle is for, or what the team is called
//   since     DATE NOT NULL
//   until     DATE             null where it goes on
//   figures   MAP              level, signals, inTouch, lsns6 and countedOn; null where nothing was counted yet
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)<-[:AROUND]-(circle)
  RETURN
    'CIRCLE' AS kind,
    circle.id AS aboutId,
    circle.purpose AS name,
    circle.startedOn AS since,
    circle.endedOn AS until
  UNION ALL
  MATCH (person)<-[supports:SUPPORTS]-(team)
  RETURN
    'TEAM' AS kind,
    team.id AS aboutId,
    team.name AS name,
    supports.since AS since,
    supports.until AS until
}
WITH
  person,
  kind,
  aboutId,
  name,
  since,
  until
WHERE since <= $today
OPTIONAL MATCH (person)-[:HAS_FIGURES]->(figures)
WHERE figures.countedOn IS NOT NULL
RETURN
  person.id AS personId,
  kind AS kind,
  aboutId AS aboutId,
  name AS name,
  since AS since,
  until AS until,
  figures {.level, .signals, .inTouch, .lsns6, .countedOn} AS figures
ORDER BY personId, since DESC, kind, name, aboutId, until
LIMIT 10000
