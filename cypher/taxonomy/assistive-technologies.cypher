// taxonomy/assistive-technologies
//
// Purpose: All assistive technology with the needs it helps with, by name.
// Parameters: none
// Returns:
//   id           STRING NOT NULL
//   name         STRING NOT NULL
//   description  STRING NOT NULL
//   costPence    INTEGER
//   needIds      LIST<STRING NOT NULL> NOT NULL
// Index: AssistiveTechnology(id)

MATCH (technology:AssistiveTechnology)
WHERE technology.id IS NOT NULL
RETURN
  technology.id AS id,
  technology.name AS name,
  technology.description AS description,
  technology.costPence AS costPence,
  COLLECT {
    MATCH (technology)-[:HELPS_WITH]->(need:Need)
    RETURN need.id AS needId
    ORDER BY need.position, needId
  } AS needIds
ORDER BY name, id
LIMIT 1000
