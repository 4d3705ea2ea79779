// taxonomy/interest-named
//
// Purpose: Whether an interest has this name, whatever its capitals. Reads the index of names to its end: the taxonomy is some
//   thousand names, and interests are rarely added.
// Parameters:
//   $name  STRING NOT NULL
// Returns:
//   id  STRING NOT NULL
// Index: Interest(name, id)

MATCH (interest:Interest)
USING INDEX interest:Interest(name, id)
WHERE interest.name IS NOT NULL
  AND interest.id IS NOT NULL
  AND toLower(interest.name) = toLower($name)
RETURN interest.id AS id
ORDER BY id
LIMIT 1
