// introductions/welcome-of-groups
//
// Purpose: How many people were introduced to some groups, and what came of it, as it is counted with each step.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL  which groups
// Returns:
//   groupId     STRING NOT NULL
//   introduced  INTEGER NOT NULL
//   welcomed    INTEGER NOT NULL
//   went        INTEGER NOT NULL
//   stayed      INTEGER NOT NULL
// Index: Group(id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
RETURN
  group.id AS groupId,
  coalesce(group.introduced, 0) AS introduced,
  coalesce(group.introducedWelcomed, 0) AS welcomed,
  coalesce(group.introducedWent, 0) AS went,
  coalesce(group.introducedStayed, 0) AS stayed
ORDER BY groupId
LIMIT 1000
