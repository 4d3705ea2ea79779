// caseload/earlier-figures
//
// Purpose: What was kept of some people on days before, oldest first.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
//   $from       DATE NOT NULL                   from this day on
//   $before     DATE NOT NULL                   before this day
// Returns:
//   personId  STRING NOT NULL
//   on        DATE NOT NULL
//   level     STRING NOT NULL
//   signals   LIST<STRING NOT NULL> NOT NULL
//   inTouch   INTEGER
//   lsns6     INTEGER
//   ties      LIST<STRING NOT NULL>
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(snapshot)
USING INDEX SEEK person:Person(id)
WHERE $from <= snapshot.on < $before
RETURN
  wantedId AS personId,
  snapshot.on AS on,
  snapshot.level AS level,
  snapshot.signals AS signals,
  snapshot.inTouch AS inTouch,
  snapshot.lsns6 AS lsns6,
  snapshot.ties AS ties
ORDER BY personId, on
LIMIT 100000
