// teams/page
//
// Purpose: Some teams of all, by name.
// Parameters:
//   $skip   INTEGER NOT NULL     how many come before
//   $limit  INTEGER NOT NULL     most rows
// Returns:
//   teamId           STRING NOT NULL
//   name             STRING NOT NULL
//   neighbourhoodId  STRING              the neighbourhood it works in
// Index: Team(name, id)

MATCH (team:Team)
WHERE team.name IS NOT NULL AND team.id IS NOT NULL
WITH team
ORDER BY team.name, team.id
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (team)-[:SERVES]->(neighbourhood:Neighbourhood)
RETURN
  team.id AS teamId,
  team.name AS name,
  neighbourhood.id AS neighbourhoodId
ORDER BY name, teamId
