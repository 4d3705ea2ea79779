// gaps/of-caller
//
// Purpose: The neighbourhoods that teams serve in which somebody has one of some roles, by name.
// Parameters:
//   $me     STRING NOT NULL                 who; an id of nobody where that is not known
//   $roles  LIST<STRING NOT NULL> NOT NULL  the roles in a team
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: Person(id)

MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[:SERVES]->(neighbourhood)
WHERE works.role IN $roles
RETURN DISTINCT
  neighbourhood.id AS id,
  neighbourhood.name AS name
ORDER BY name, id
LIMIT 200
