// community/organisation-keys
//
// Purpose: The keys of a source's organisations, in order, from one on.
// Parameters:
//   $prefix  STRING NOT NULL   how every key of the source begins
//   $after   STRING NOT NULL   the last key of the page before; the prefix for the first page
// Returns:
//   sourceKey  STRING NOT NULL
// Index: Organisation(sourceKey)

MATCH (organisation:Organisation)
WHERE organisation.sourceKey STARTS WITH $prefix AND organisation.sourceKey > $after
RETURN organisation.sourceKey AS sourceKey
ORDER BY sourceKey
LIMIT 5000
