// taxonomy/interest-hashes
//
// Purpose: What is known of a source's interests.
// Parameters:
//   $prefix  STRING NOT NULL   how every key of the source begins
// Returns:
//   sourceId    STRING NOT NULL   the id at the source
//   sourceHash  STRING NOT NULL
// Index: Interest(sourceKey)

MATCH (interest:Interest)
WHERE interest.sourceKey STARTS WITH $prefix
RETURN
  interest.sourceId AS sourceId,
  interest.sourceHash AS sourceHash
ORDER BY sourceId
LIMIT 100000
