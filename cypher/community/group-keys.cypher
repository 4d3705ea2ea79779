// community/group-keys
//
// Purpose: The keys of a source's groups, in order, from one on.
// Parameters:
//   $prefix  STRING NOT NULL   how every key of the source begins
//   $after   STRING NOT NULL   the last key of the page before; the prefix for the first page
// Returns:
//   sourceKey  STRING NOT NULL
// Index: Group(sourceKey)

MATCH (group:Group)
WHERE group.sourceKey STARTS WITH $prefix AND group.sourceKey > $after
RETURN group.sourceKey AS sourceKey
ORDER BY sourceKey
LIMIT 5000
