// paidsupport/people-of-teams
//
// Purpose: Whom teams support now.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL  the teams
//   $today    DATE NOT NULL                   what has ended by then has ended
// Returns:
//   teamId     STRING NOT NULL
//   personIds  LIST<STRING NOT NULL> NOT NULL
// Index: Team(id)
UNWIND $teamIds AS wantedId
MATCH (team:Team {id: wantedId})
RETURN
  team.id AS teamId,
  COLLECT {
    MATCH (team)-[support:SUPPORTS]->(person:Person)
    WHERE support.until IS NULL OR support.until > $today
    RETURN DISTINCT person.id AS personId
    ORDER BY personId
    LIMIT 1000
  } AS personIds
ORDER BY teamId
LIMIT 100
