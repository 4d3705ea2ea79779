// teams/support
//
// Purpose: Records that a team supports a person, without reading whom else it supports.
// Parameters:
//   $teamId    STRING NOT NULL     which team
//   $personId  STRING NOT NULL     whom
//   $since     DATE NOT NULL       since when
// Returns:
//   personId  STRING NOT NULL     whom
// Index: Person(id), Team(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (team:Team {id: $teamId})
  CREATE (team)-[:SUPPORTS {since: $since}]->(person)
}
RETURN person.id AS personId
