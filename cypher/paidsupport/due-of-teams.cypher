// paidsupport/due-of-teams
//
// Purpose: Paid support whose day to look again has come, of the people whom teams support now, longest due first.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL  the teams
//   $today    DATE NOT NULL                   what is due by then
// Returns:
//   ownerId  STRING NOT NULL              the team
//   due      LIST<MAP NOT NULL> NOT NULL
// Index: Team(id)
UNWIND $teamIds AS wantedId
MATCH (team:Team {id: wantedId})
RETURN
  team.id AS ownerId,
  COLLECT {
    MATCH (team)-[supports:SUPPORTS]->(:Person)-[:WANTS]->(outcome:Outcome)-[:MET_BY]->(support:PaidSupport)-[:FOR]->(need:Need)
    WHERE
      (supports.until IS NULL OR supports.until > $today) AND
      (support.endsOn IS NULL OR support.endsOn > $today)
    WITH DISTINCT
      outcome,
      support,
      need,
      coalesce(
        head(COLLECT {
          MATCH (outcome)-[:REVIEWED]->(review:Review)
          WHERE review.on >= support.startsOn
          RETURN review.lookAgainOn AS again
          ORDER BY review.on DESC, review.recordedAt DESC, review.id DESC
          LIMIT 1
        }),
        support.reviewOn
      ) AS reviewOn
    WHERE reviewOn <= $today
    RETURN
      support {
        .id,
        outcomeId: outcome.id,
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
        reviewOn: reviewOn
      } AS record
    ORDER BY reviewOn, support.id
    LIMIT 1000
  } AS due
ORDER BY ownerId
LIMIT 100
