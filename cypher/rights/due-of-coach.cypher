// rights/due-of-coach
//
// Purpose: Whose records are older than their rule says and nobody decided to keep, of the people whom a coach's teams support now,
//   longest overdue first.
// Parameters:
//   $me            STRING NOT NULL   the coach
//   $LEARNING      DATE NOT NULL   before when one is due
//   $CONVERSATION  DATE NOT NULL   before when one is due
//   $ISOLATION     DATE NOT NULL   before when a snapshot is due
//   $AGREEMENT     DATE NOT NULL   before when one is due
//   $CHANGE        ZONED DATETIME NOT NULL   before when one is due
//   $BREAK_GLASS   ZONED DATETIME NOT NULL   before when one is due
//   $EXPORT        ZONED DATETIME NOT NULL   before when one is due
//   $INTRODUCTION  DATE NOT NULL   before when the last word about one is due
//   $CIRCLE_CALENDAR  ZONED DATETIME NOT NULL  before when one is due
//   $SAVED_SEARCH  ZONED DATETIME NOT NULL   before when the last look at one is due
//   $record        STRING            one kind alone; null for all
//   $today         DATE NOT NULL
//   $skip          INTEGER NOT NULL
//   $limit         INTEGER NOT NULL
// Returns:
//   aboutId   STRING NOT NULL   the person
//   kind      STRING NOT NULL   PERSON
//   record    STRING NOT NULL   the kind
//   since     DATE NOT NULL     the day from which the oldest is counted
//   count     INTEGER NOT NULL  how many are due
// Index: Person(id)

MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person:Person)
WHERE
  works.role = 'COACH' AND
  coalesce(supports.since <= $today, true) AND
  coalesce(supports.until > $today, true)
WITH DISTINCT person
CALL (person) {
  MATCH (person)-[:LEARNED]->(record:Learning)
  WHERE record.on < $LEARNING
  RETURN 'LEARNING' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (person)-[:TALKED]->(record)
  WHERE record.on < $CONVERSATION
  RETURN 'CONVERSATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (person)-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(record)
  WHERE record.on < $ISOLATION
  RETURN 'ISOLATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (person)-[:AGREED_TO]->(record:Agreement)
  WHERE record.until < $AGREEMENT
  RETURN 'AGREEMENT' AS record, min(record.until) AS since, count(record) AS count
  UNION ALL
  MATCH (person)<-[:ABOUT]-(record:Change)
  WHERE record.at < $CHANGE AND record.kind <> 'PERSON_ADDED'
  RETURN 'CHANGE' AS record, min(date(record.at)) AS since, count(record) AS count
  UNION ALL
  MATCH (person)<-[:FOR]-(record:BreakGlass)
  WHERE record.until < $BREAK_GLASS
  RETURN 'BREAK_GLASS' AS record, min(date(record.until)) AS since, count(record) AS count
  UNION ALL
  MATCH (person)<-[:OF]-(record:Export)
  WHERE record.madeAt < $EXPORT
  RETURN 'EXPORT' AS record, min(date(record.madeAt)) AS since, count(record) AS count
  UNION ALL
  MATCH (person)-[:INTRODUCED]->(record)
  OPTIONAL MATCH (record)-[:CAME_TO]->(step)
  WITH record, coalesce(max(step.on), record.askedOn) AS last
  WHERE last < $INTRODUCTION
  RETURN 'INTRODUCTION' AS record, min(last) AS since, count(record) AS count
  UNION ALL
  MATCH (person)<-[:AROUND]-()<-[:SHOWS]-(record:CircleCalendar)
  WHERE record.openedAt < $CIRCLE_CALENDAR
  RETURN 'CIRCLE_CALENDAR' AS record, min(date(record.openedAt)) AS since, count(record) AS count
  UNION ALL
  CALL (person) {
    MATCH (person)<-[:FOR]-(record:SavedSearch)
    RETURN record
    UNION
    MATCH (person)<-[:IS]-()<-[:OF]-(record:SavedSearch)
    WHERE NOT EXISTS { (record)-[:FOR]->() }
    RETURN record
  }
  WITH record
  WHERE record.lookedAt < $SAVED_SEARCH
  RETURN 'SAVED_SEARCH' AS record, min(date(record.lookedAt)) AS since, count(record) AS count
}
WITH person, record, since, count
WHERE
  count > 0 AND
  coalesce($record = record, true) AND
  NOT EXISTS {
    MATCH (person)<-[:OF]-(decision:RetentionDecision)
    WHERE decision.record = record AND decision.keepUntil > $today
  }
RETURN
  person.id AS aboutId,
  'PERSON' AS kind,
  record AS record,
  since AS since,
  count AS count
ORDER BY since, aboutId, record
SKIP $skip
LIMIT $limit
