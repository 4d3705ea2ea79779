// directory/groups-of-source
//
// Purpose: The groups of a directory by id there and name, to find what another file means by a name.
// Parameters:
//   $prefix  STRING NOT NULL   how every key of the source begins
//   $limit   INTEGER NOT NULL  most rows
// Returns:
//   sourceId  STRING NOT NULL
//   name      STRING NOT NULL
// Index: Group(sourceKey)
MATCH (n:Group)
WHERE n.sourceKey STARTS WITH $prefix
RETURN n.sourceId AS sourceId, n.name AS name
ORDER BY n.sourceKey
LIMIT $limit
