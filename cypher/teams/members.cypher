// teams/members
//
// Purpose: Who is in some teams and as what, by name.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL     which teams
// Returns:
//   teamId    STRING NOT NULL
//   personId  STRING NOT NULL     who
//   role      STRING NOT NULL     as what
// Index: Team(id)

UNWIND $teamIds AS id
MATCH (team:Team {id: id})
CALL (team) {
  MATCH (person:Person)-[works:WORKS_IN]->(team)
  RETURN
    person,
    works.role AS role
  ORDER BY person.name, person.id, role
  LIMIT 500
}
RETURN
  team.id AS teamId,
  person.id AS personId,
  role AS role
ORDER BY teamId, person.name, personId, role
