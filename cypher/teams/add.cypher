// teams/add
//
// Purpose: Adds a team.
// Parameters:
//   $teamId           STRING NOT NULL     the team's id
//   $name             STRING NOT NULL
//   $neighbourhoodId  STRING              the neighbourhood it works in
// Returns:
//   teamId  STRING NOT NULL     the team
// Index: Neighbourhood(id)

CREATE (team:Team {id: $teamId, name: $name})
WITH team
OPTIONAL MATCH (neighbourhood:Neighbourhood {id: $neighbourhoodId})
FOREACH (found IN CASE WHEN neighbourhood IS NULL THEN [] ELSE [neighbourhood] END |
  CREATE (team)-[:SERVES]->(found)
)
RETURN team.id AS teamId
