// teams/join
//
// Purpose: Gives a person a role in a team.
// Parameters:
//   $teamId    STRING NOT NULL     which team
//   $personId  STRING NOT NULL     who
//   $role      STRING NOT NULL     as what
// Returns:
//   personId  STRING NOT NULL     who
// Index: Person(id), Team(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (team:Team {id: $teamId})
  CREATE (person)-[:WORKS_IN {role: $role}]->(team)
}
RETURN person.id AS personId
