// community/place-keys
//
// Purpose: The keys of a source's places, in order, from one on.
// Parameters:
//   $prefix  STRING NOT NULL   how every key of the source begins
//   $after   STRING NOT NULL   the last key of the page before; the prefix for the first page
// Returns:
//   sourceKey  STRING NOT NULL
// Index: Place(sourceKey)

MATCH (place:Place)
WHERE place.sourceKey STARTS WITH $prefix AND place.sourceKey > $after
RETURN place.sourceKey AS sourceKey
ORDER BY sourceKey
LIMIT 5000
