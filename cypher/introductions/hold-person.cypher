// introductions/hold-person
//
// Purpose: Holds a person against others who would introduce them at the same moment; writing a value of their own is what holds them.
// Parameters:
//   $personId  STRING NOT NULL
// Returns:
//   id  STRING NOT NULL
// Index: Person(id)

MATCH (person:Person {id: $personId})
SET person.name = person.name
RETURN person.id AS id
