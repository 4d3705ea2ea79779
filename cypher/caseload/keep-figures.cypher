// caseload/keep-figures
//
// Purpose: Keeps what the rules say about some people today, and a snapshot of the day where level or signals are others than before,
//   or the month is new.
// Parameters:
//   $figures  LIST<MAP NOT NULL> NOT NULL  personId, level, because, signals, sentences, urgency, inTouch, lsns6, ties of each
//   $today    DATE NOT NULL
//   $now      ZONED DATETIME NOT NULL
// Returns: nothing
// Index: Person(id)

UNWIND $figures AS each
MATCH (person:Person {id: each.personId})-[:HAS_FIGURES]->(figures:IsolationFigures)
USING INDEX SEEK person:Person(id)
WITH
  each,
  figures,
  coalesce(figures.level, '') AS before,
  coalesce(figures.level <> each.level OR figures.signals <> each.signals, true) OR
  coalesce(figures.snapshotOn < date.truncate('month', $today), true) AS isNew
SET
  figures.raisedAt = CASE WHEN each.level = 'HIGH' AND before <> 'HIGH' THEN $now ELSE figures.raisedAt END,
  figures.levelSince = CASE WHEN before = each.level THEN figures.levelSince ELSE $today END,
  figures.snapshotOn = CASE WHEN isNew THEN $today ELSE figures.snapshotOn END,
  figures.level = each.level,
  figures.because = each.because,
  figures.signals = each.signals,
  figures.sentences = each.sentences,
  figures.urgency = each.urgency,
  figures.inTouch = each.inTouch,
  figures.lsns6 = each.lsns6,
  figures.countedOn = $today
WITH
  each,
  figures,
  isNew
WHERE isNew OR figures.snapshotOn = $today
// Without its label: with it the database looks through everybody's snapshots of the day.
MERGE (figures)-[:EARLIER]->(snapshot {on: $today})
ON CREATE SET snapshot:IsolationSnapshot, snapshot.id = randomUUID()
SET
  snapshot.level = each.level,
  snapshot.signals = each.signals,
  snapshot.inTouch = each.inTouch,
  snapshot.lsns6 = each.lsns6,
  snapshot.ties = each.ties
