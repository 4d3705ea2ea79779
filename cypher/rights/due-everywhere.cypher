// rights/due-everywhere
//
// Purpose: Whose records are older than their rule says and nobody decided to keep, longest overdue first. Of each kind the 5,000 oldest
//   are looked at, so that the cost does not grow with what is kept.
// Parameters:
//   $PERSON        DATE NOT NULL   before when the end of support is due
//   $LEARNING      DATE NOT NULL   before when one is due
//   $CONVERSATION  DATE NOT NULL   before when one is due
//   $ISOLATION     DATE NOT NULL   before when a snapshot is due
//   $AGREEMENT     DATE NOT NULL   before when one is due
//   $CHANGE        ZONED DATETIME NOT NULL   before when one is due
//   $BREAK_GLASS   ZONED DATETIME NOT NULL   before when one is due
//   $EXPORT        ZONED DATETIME NOT NULL   before when one is due
//   $record        STRING            one kind alone; null for all
//   $today         DATE NOT NULL
//   $skip          INTEGER NOT NULL
//   $limit         INTEGER NOT NULL
// Returns:
//   personId  STRING NOT NULL
//   record    STRING NOT NULL   the kind
//   since     DATE NOT NULL     the day from which the oldest is counted
//   count     INTEGER NOT NULL  how many are due
// Index: SUPPORTS(until), Learning(on), Conversation(on), IsolationSnapshot(on), Agreement(until), Change(at), BreakGlass(until), Export(madeAt)

CALL () {
  MATCH (:Team)-[supports:SUPPORTS]->(person:Person)
  WHERE supports.until < $PERSON
  WITH person, supports
  ORDER BY supports.until
  LIMIT 5000
  WITH person, max(supports.until) AS since
  WHERE NOT EXISTS {
    MATCH (person)<-[later:SUPPORTS]-(:Team)
    WHERE coalesce(later.until >= $PERSON, true)
  }
  RETURN person, 'PERSON' AS record, since, 1 AS count
  UNION ALL
  MATCH (record:Learning)
  WHERE record.on < $LEARNING
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:LEARNED]->(record)
  RETURN person, 'LEARNING' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Conversation)
  WHERE record.on < $CONVERSATION
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:TALKED]->(record)
  RETURN person, 'CONVERSATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:IsolationSnapshot)
  WHERE record.on < $ISOLATION
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(record)
  RETURN person, 'ISOLATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Agreement)
  WHERE record.until < $AGREEMENT
  WITH record
  ORDER BY record.until
  LIMIT 5000
  MATCH (person:Person)-[:AGREED_TO]->(record)
  RETURN person, 'AGREEMENT' AS record, min(record.until) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Change)
  WHERE record.at < $CHANGE AND record.kind <> 'PERSON_ADDED'
  WITH record
  ORDER BY record.at
  LIMIT 5000
  MATCH (person:Person)<-[:ABOUT]-(record)
  RETURN person, 'CHANGE' AS record, min(date(record.at)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:BreakGlass)
  WHERE record.until < $BREAK_GLASS
  WITH record
  ORDER BY record.until
  LIMIT 5000
  MATCH (person:Person)<-[:FOR]-(record)
  RETURN person, 'BREAK_GLASS' AS record, min(date(record.until)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Export)
  WHERE record.madeAt < $EXPORT
  WITH record
  ORDER BY record.madeAt
  LIMIT 5000
  MATCH (person:Person)<-[:OF]-(record)
  RETURN person, 'EXPORT' AS record, min(date(record.madeAt)) AS since, count(record) AS count
}
WITH person, record, since, count
WHERE
  coalesce($record = record, true) AND
  NOT EXISTS {
    MATCH (person)<-[:OF]-(decision:RetentionDecision)
    WHERE decision.record = record AND decision.keepUntil > $today
  }
RETURN
  person.id AS personId,
  record AS record,
  since AS since,
  count AS count
ORDER BY since, personId, record
SKIP $skip
LIMIT $limit
