// agreements/hold-person
//
// Purpose: Takes the write lock of a person, so that nobody else gives or withdraws for them until the transaction ends. Setting the
//   label that they have changes nothing and takes the lock.
// Parameters:
//   $personId  STRING NOT NULL
// Returns:
//   personId  STRING NOT NULL  the same, if they exist
// Index: Person(id)
MATCH (person:Person {id: $personId})
SET person:Person
RETURN person.id AS personId
LIMIT 1
