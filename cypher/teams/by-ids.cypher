// teams/by-ids
//
// Purpose: Teams by id.
// Parameters:
//   $teamIds  LIST<STRING NOT NULL> NOT NULL     which teams
// Returns:
//   teamId           STRING NOT NULL
//   name             STRING NOT NULL
//   neighbourhoodId  STRING              the neighbourhood it works in
// Index: Team(id)

UNWIND $teamIds AS wantedId
MATCH (team:Team {id: wantedId})
RETURN
  team.id AS teamId,
  team.name AS name,
  head(COLLECT {
    MATCH (team)-[:SERVES]->(neighbourhood:Neighbourhood)
    RETURN neighbourhood.id AS id
    ORDER BY id
    LIMIT 1
  }) AS neighbourhoodId
ORDER BY teamId
LIMIT 10000
