// community/organisation-groups
//
// Purpose: Which groups are run by some organisations, by name, 100 at most for each.
// Parameters:
//   $organisationIds  LIST<STRING NOT NULL> NOT NULL   1,000 at most
// Returns:
//   organisationId   STRING NOT NULL
//   groupIds  LIST<STRING NOT NULL> NOT NULL
// Index: Organisation(id)

MATCH (organisation:Organisation)
WHERE organisation.id IN $organisationIds
RETURN
  organisation.id AS organisationId,
  COLLECT {
    MATCH (organisation)-[:RUNS]->(group:Group)
    RETURN group.id AS groupId
    ORDER BY group.name, groupId
    LIMIT 100
  } AS groupIds
ORDER BY organisationId
LIMIT 1000
