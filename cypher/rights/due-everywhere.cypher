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
//   $INTRODUCTION  DATE NOT NULL   before when the last word about one is due
//   $CIRCLE_CALENDAR  ZONED DATETIME NOT NULL  before when one is due
//   $SAVED_SEARCH  ZONED DATETIME NOT NULL   before when the last look at one is due
//   $CORRECTION    ZONED DATETIME NOT NULL   before when the answer to one is due
//   $GROUP_NEED    DATE NOT NULL   before when the end of one is due
//   $record        STRING            one kind alone; null for all
//   $today         DATE NOT NULL
//   $skip          INTEGER NOT NULL
//   $limit         INTEGER NOT NULL
// Returns:
//   aboutId   STRING NOT NULL   the person, or the group or place of the directory
//   kind      STRING NOT NULL   PERSON, GROUP or PLACE
//   record    STRING NOT NULL   the kind
//   since     DATE NOT NULL     the day from which the oldest is counted
//   count     INTEGER NOT NULL  how many are due
// Index: SUPPORTS(until), Learning(on), Conversation(on), IsolationSnapshot(on), Agreement(until), Change(at), BreakGlass(until), Export(madeAt), Introduction(askedOn), CircleCalendar(openedAt), SavedSearch(lookedAt), Correction(answeredAt), GroupNeed(endedOn), GroupNeed(until)

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
  RETURN person AS about, 'PERSON' AS record, since, 1 AS count
  UNION ALL
  MATCH (record:Learning)
  WHERE record.on < $LEARNING
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:LEARNED]->(record)
  RETURN person AS about, 'LEARNING' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Conversation)
  WHERE record.on < $CONVERSATION
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:TALKED]->(record)
  RETURN person AS about, 'CONVERSATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:IsolationSnapshot)
  WHERE record.on < $ISOLATION
  WITH record
  ORDER BY record.on
  LIMIT 5000
  MATCH (person:Person)-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(record)
  RETURN person AS about, 'ISOLATION' AS record, min(record.on) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Agreement)
  WHERE record.until < $AGREEMENT
  WITH record
  ORDER BY record.until
  LIMIT 5000
  MATCH (person:Person)-[:AGREED_TO]->(record)
  RETURN person AS about, 'AGREEMENT' AS record, min(record.until) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Change)
  WHERE record.at < $CHANGE AND record.kind <> 'PERSON_ADDED'
  WITH record
  ORDER BY record.at
  LIMIT 5000
  MATCH (person:Person)<-[:ABOUT]-(record)
  RETURN person AS about, 'CHANGE' AS record, min(date(record.at)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:BreakGlass)
  WHERE record.until < $BREAK_GLASS
  WITH record
  ORDER BY record.until
  LIMIT 5000
  MATCH (person:Person)<-[:FOR]-(record)
  RETURN person AS about, 'BREAK_GLASS' AS record, min(date(record.until)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Export)
  WHERE record.madeAt < $EXPORT
  WITH record
  ORDER BY record.madeAt
  LIMIT 5000
  MATCH (person:Person)<-[:OF]-(record)
  RETURN person AS about, 'EXPORT' AS record, min(date(record.madeAt)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Introduction)
  USING INDEX record:Introduction(askedOn)
  WHERE record.askedOn < $INTRODUCTION
  WITH record
  ORDER BY record.askedOn
  LIMIT 5000
  OPTIONAL MATCH (record)-[:CAME_TO]->(step)
  WITH record, coalesce(max(step.on), record.askedOn) AS last
  WHERE last < $INTRODUCTION
  MATCH (person:Person)-[:INTRODUCED]->(record)
  RETURN person AS about, 'INTRODUCTION' AS record, min(last) AS since, count(record) AS count
  UNION ALL
  MATCH (record:CircleCalendar)
  USING INDEX record:CircleCalendar(openedAt)
  WHERE record.openedAt < $CIRCLE_CALENDAR
  WITH record
  ORDER BY record.openedAt
  LIMIT 5000
  MATCH (record)-[:SHOWS]->(:Circle)-[:AROUND]->(person:Person)
  RETURN person AS about, 'CIRCLE_CALENDAR' AS record, min(date(record.openedAt)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:SavedSearch)
  USING INDEX record:SavedSearch(lookedAt)
  WHERE record.lookedAt < $SAVED_SEARCH
  WITH record
  ORDER BY record.lookedAt
  LIMIT 5000
  OPTIONAL MATCH (record)-[:FOR]->(whose:Person)
  OPTIONAL MATCH (record)-[:OF]->(:Account)-[:IS]->(owner:Person)
  WITH record, coalesce(whose, owner) AS person
  WHERE person IS NOT NULL
  RETURN person AS about, 'SAVED_SEARCH' AS record, min(date(record.lookedAt)) AS since, count(record) AS count
  UNION ALL
  MATCH (record:Correction)
  USING INDEX record:Correction(answeredAt)
  WHERE record.answeredAt < $CORRECTION
  WITH record
  ORDER BY record.answeredAt
  LIMIT 5000
  MATCH (record)-[:CORRECTS]->(asset:Group|Place)
  RETURN asset AS about, 'CORRECTION' AS record, min(date(record.answeredAt)) AS since, count(record) AS count
  UNION ALL
  CALL () {
    MATCH (record:GroupNeed)
    USING INDEX record:GroupNeed(endedOn)
    WHERE record.endedOn < $GROUP_NEED
    RETURN record, record.endedOn AS over
    ORDER BY over
    LIMIT 5000
    UNION
    MATCH (record:GroupNeed)
    USING INDEX record:GroupNeed(until)
    WHERE record.until < $GROUP_NEED AND record.endedOn IS NULL
    RETURN record, record.until AS over
    ORDER BY over
    LIMIT 5000
  }
  MATCH (asset:Group)-[:NEEDS]->(record)
  RETURN asset AS about, 'GROUP_NEED' AS record, min(over) AS since, count(record) AS count
}
WITH about, record, since, count
WHERE
  coalesce($record = record, true) AND
  NOT EXISTS {
    MATCH (about)<-[:OF]-(decision:RetentionDecision)
    WHERE decision.record = record AND decision.keepUntil > $today
  }
RETURN
  about.id AS aboutId,
  CASE
    WHEN about:Person THEN 'PERSON'
    WHEN about:Group THEN 'GROUP'
    ELSE 'PLACE'
  END AS kind,
  record AS record,
  since AS since,
  count AS count
ORDER BY since, aboutId, record
SKIP $skip
LIMIT $limit
