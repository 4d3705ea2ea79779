// duplicates/goers
//
// Purpose: Who takes part in a group, or used to.
// Parameters:
//   $groupId  STRING NOT NULL
// Returns:
//   personId  STRING NOT NULL
// Index: Group(id)

MATCH (group:Group {id: $groupId})<-[:TAKES_PART]-(person)
RETURN person.id AS personId
ORDER BY personId
LIMIT 100000
