// teams/by-id
//
// Purpose: One team.
// Parameters:
//   $teamId  STRING NOT NULL     which team
// Returns:
//   teamId           STRING NOT NULL
//   name             STRING NOT NULL
//   neighbourhoodId  STRING              the neighbourhood it works in
// Index: Team(id)

MATCH (team:Team {id: $teamId})
OPTIONAL MATCH (team)-[:SERVES]->(neighbourhood:Neighbourhood)
RETURN
  team.id AS teamId,
  team.name AS name,
  neighbourhood.id AS neighbourhoodId
LIMIT 1
