// people/remove-alone
//
// Purpose: Removes a person to whom nothing refers but the record of changes; gives no row where something does.
// Parameters:
//   $personId  STRING NOT NULL
// Returns:
//   personId  STRING NOT NULL
// Index: Person(id)

MATCH (person:Person {id: $personId})
WHERE NOT EXISTS { (person)-[:!ENJOYS&!ABOUT]-() }
DETACH DELETE person
RETURN $personId AS personId
LIMIT 1
