// access/broken-glass-of-teams
//
// Purpose: Which records some teams were told about that somebody opened in an emergency, newest first.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL  which teams
// Returns:
//   teamId    STRING NOT NULL
//   id        STRING NOT NULL
//   personId  STRING NOT NULL          whose record
//   by        STRING NOT NULL          what the account was called
//   reason    STRING NOT NULL
//   since     ZONED DATETIME NOT NULL
//   until     ZONED DATETIME NOT NULL
// Index: Team(id)

UNWIND $teamIds AS teamId
MATCH (team:Team {id: teamId})
CALL (team) {
  MATCH (team)<-[:TOLD]-(glass:BreakGlass)-[:FOR]->(person:Person)
  RETURN glass, person
  ORDER BY glass.since DESC, glass.id DESC
  LIMIT 100
}
RETURN
  teamId AS teamId,
  glass.id AS id,
  person.id AS personId,
  glass.by AS by,
  glass.reason AS reason,
  glass.since AS since,
  glass.until AS until
ORDER BY teamId, since DESC, id DESC
