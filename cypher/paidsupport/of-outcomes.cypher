// paidsupport/of-outcomes
//
// Purpose: What is left of outcomes, what cannot wait, and the paid support that was agreed, newest first.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   outcomeId  STRING NOT NULL
//   unmet      LIST<MAP NOT NULL> NOT NULL
//   urgent     LIST<MAP NOT NULL> NOT NULL
//   agreed     LIST<MAP NOT NULL> NOT NULL
// Index: Outcome(id)
UNWIND $outcomeIds AS wantedId
MATCH (outcome:Outcome {id: wantedId})
RETURN
  outcome.id AS outcomeId,
  COLLECT {
    MATCH (outcome)-[:LEAVES]->(unmet:UnmetNeed)-[:FOR]->(need:Need)
    RETURN
      unmet {
        .id,
        outcomeId: wantedId,
        needId: need.id,
        .words,
        .on,
        .recordedAt,
        presentIds: COLLECT {
          MATCH (unmet)-[:PRESENT]->(person:Person)
          RETURN person.id AS personId
          ORDER BY person.name, personId
          LIMIT 50
        }
      } AS record
    ORDER BY unmet.on DESC, unmet.recordedAt DESC, unmet.id DESC
    LIMIT 200
  } AS unmet,
  COLLECT {
    MATCH (outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)-[:FOR]->(need:Need)
    RETURN urgent {.id, outcomeId: wantedId, needId: need.id, .why, .since, .exploreBy, .recordedAt} AS record
    ORDER BY urgent.since DESC, urgent.recordedAt DESC, urgent.id DESC
    LIMIT 200
  } AS urgent,
  COLLECT {
    MATCH (outcome)-[:MET_BY]->(support:PaidSupport)-[:FOR]->(need:Need)
    RETURN
      support {
        .id,
        outcomeId: wantedId,
        needId: need.id,
        .minutesPerWeek,
        .startsOn,
        .endsOn,
        .urgent,
        .words,
        .recordedAt,
        workerId: head(COLLECT {
          MATCH (support)-[:GIVEN_BY]->(worker:Person)
          RETURN worker.id AS workerId
          LIMIT 1
        }),
        reviewOn: coalesce(
          head(COLLECT {
            MATCH (outcome)-[:REVIEWED]->(review:Review)
            WHERE review.on >= support.startsOn
            RETURN review.lookAgainOn AS again
            ORDER BY review.on DESC, review.recordedAt DESC, review.id DESC
            LIMIT 1
          }),
          support.reviewOn
        )
      } AS record
    ORDER BY support.startsOn DESC, support.recordedAt DESC, support.id DESC
    LIMIT 500
  } AS agreed
ORDER BY outcomeId
LIMIT 5000
