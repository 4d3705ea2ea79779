// publishing/own-interests
//
// Purpose: The ids of the interests that come with Kith: words, which are published as numbers.
// Parameters: none
// Returns:
//   id  STRING NOT NULL
// Index: Interest(name, id)

MATCH (interest:Interest)
USING INDEX interest:Interest(name, id)
WHERE interest.name IS NOT NULL AND interest.id IS NOT NULL AND interest.source = 'Kith'
RETURN interest.id AS id
ORDER BY id
