// paidsupport/urgent-of-teams
//
// Purpose: The needs that could not wait of the people whom teams support now, by the day to have explored the other steps by.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL  the teams
//   $today    DATE NOT NULL                   what has ended by then has ended
// Returns:
//   ownerId  STRING NOT NULL              the team
//   urgent   LIST<MAP NOT NULL> NOT NULL
// Index: Team(id)
UNWIND $teamIds AS wantedId
MATCH (team:Team {id: wantedId})
RETURN
  team.id AS ownerId,
  COLLECT {
    MATCH (team)-[support:SUPPORTS]->(:Person)-[:WANTS]->(outcome:Outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)-[:FOR]->(need:Need)
    WHERE support.until IS NULL OR support.until > $today
    RETURN DISTINCT urgent {.id, outcomeId: outcome.id, needId: need.id, .why, .since, .exploreBy, .recordedAt} AS record
    ORDER BY record.exploreBy, record.id
    LIMIT 1000
  } AS urgent
ORDER BY ownerId
LIMIT 100
