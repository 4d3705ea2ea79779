// paidsupport/agree
//
// Purpose: Adds paid support agreed for a need of an outcome; what it replaces ends on its first day.
// Parameters:
//   $outcomeId       STRING NOT NULL                 the outcome
//   $needId          STRING NOT NULL                 the need that it is for
//   $id              STRING NOT NULL                 the record's id
//   $minutesPerWeek  INTEGER NOT NULL                how much
//   $workerId        STRING                          who comes
//   $startsOn        DATE NOT NULL                   from when
//   $reviewOn        DATE NOT NULL                   when to look again
//   $urgent          BOOLEAN NOT NULL                whether the need could not wait
//   $words           STRING                          what was agreed
//   $recordedAt      ZONED DATETIME NOT NULL         now
//   $replacedIds     LIST<STRING NOT NULL> NOT NULL  what it takes the place of
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Need(id), Person(id), PaidSupport(id)
MATCH (outcome:Outcome {id: $outcomeId})
CALL (outcome) {
  MATCH (need:Need {id: $needId})
  CREATE (outcome)-[:MET_BY]->
    (support:PaidSupport {
      id: $id,
      minutesPerWeek: $minutesPerWeek,
      startsOn: $startsOn,
      reviewOn: $reviewOn,
      urgent: $urgent,
      words: $words,
      recordedAt: $recordedAt
    })-[:FOR]->
    (need)
  RETURN support
}
CALL (support) {
  MATCH (worker:Person {id: $workerId})
  CREATE (support)-[:GIVEN_BY]->(worker)
}
CALL (support) {
  UNWIND $replacedIds AS replacedId
  MATCH (replaced:PaidSupport {id: replacedId})
  SET
    replaced.endsOn = CASE
      WHEN replaced.startsOn > $startsOn THEN replaced.startsOn
      ELSE $startsOn
    END
}
RETURN support.id AS id
