// teams/supported-people
//
// Purpose: A page of those whom some teams support now, by name. Names are compared in the database; only the page leaves it.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL     which teams
//   $skip     INTEGER NOT NULL                   how many come before, of each team
//   $limit    INTEGER NOT NULL                   most rows of each team
// Returns:
//   teamId    STRING NOT NULL
//   personId  STRING NOT NULL     whom
// Index: Team(id)

UNWIND $teamIds AS id
MATCH (team:Team {id: id})
CALL (team) {
  MATCH (team)-[supports:SUPPORTS]->(person:Person)
  WHERE supports.until IS NULL
  RETURN person
  ORDER BY person.name, person.id
  SKIP $skip
  LIMIT $limit
}
RETURN
  team.id AS teamId,
  person.id AS personId
ORDER BY teamId, person.name, personId
