// signin/follow-issuer
//
// Purpose: An account has the roles that its issuer gives, and its person works in the teams that the issuer names and, of
//   those that an issuer named before, in no other.
// Parameters:
//   $id       STRING NOT NULL                  the account
//   $roles    LIST<STRING NOT NULL> NOT NULL   what it may be
//   $teams    LIST<STRING NOT NULL> NOT NULL   names of teams
//   $inTeams  LIST<STRING NOT NULL> NOT NULL   in which roles its person works in them
// Returns:
//   id  STRING NOT NULL   the account
// Index: Account(id), Team(name, id)

MATCH (account:Account {id: $id})
SET account.roles = $roles
WITH account
CALL (account) {
  MATCH (account)-[:IS]->(:Person)-[works:WORKS_IN {source: 'issuer'}]->(team:Team)
  WHERE NOT team.name IN $teams OR NOT works.role IN $inTeams
  DELETE works
}
CALL (account) {
  MATCH (account)-[:IS]->(person:Person)
  UNWIND $teams AS name
  UNWIND $inTeams AS role
  MATCH (team:Team)
  WHERE team.name = name AND team.id IS NOT NULL AND NOT EXISTS { MATCH (person)-[works:WORKS_IN]->(team) WHERE works.role = role }
  CREATE (person)-[:WORKS_IN {role: role, source: 'issuer'}]->(team)
}
RETURN account.id AS id
LIMIT 1
