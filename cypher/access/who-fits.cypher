// access/who-fits
//
// Purpose: Who has exactly this name and lives in exactly this postcode; two at most, since more than one is no answer.
// Parameters:
//   $name      STRING NOT NULL
//   $postcode  STRING NOT NULL   as it is kept
// Returns:
//   id  STRING NOT NULL
// Index: Person(name, id)

MATCH (person:Person)
WHERE person.name = $name AND person.id IS NOT NULL AND person.postcode = $postcode
RETURN person.id AS id
ORDER BY id
LIMIT 2
