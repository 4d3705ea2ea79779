// teams/standing
//
// Purpose: What a person is to a team. Starts at the person: a team supports thousands.
// Parameters:
//   $teamId    STRING NOT NULL     which team
//   $personId  STRING NOT NULL     which person
// Returns:
//   roles      LIST<STRING NOT NULL> NOT NULL     the roles they have in it
//   supported  BOOLEAN NOT NULL                   whether it supports them now
// Index: Person(id)

MATCH (person:Person {id: $personId})
RETURN
  COLLECT {
    MATCH (person)-[works:WORKS_IN]->(team:Team)
    WHERE team.id = $teamId
    RETURN works.role
    ORDER BY works.role
    LIMIT 10
  } AS roles,
  EXISTS {
    MATCH (person)<-[supports:SUPPORTS]-(team:Team)
    WHERE team.id = $teamId AND supports.until IS NULL
  } AS supported
