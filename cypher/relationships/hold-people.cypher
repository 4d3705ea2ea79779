// relationships/hold-people
//
// Purpose: Takes the write lock of some people, one after the other, so that nobody else changes their circles until the transaction
//   ends. Setting the label that they have changes nothing and takes the lock.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     in the order of their ids, so that two transactions never wait for each other
// Returns:
//   personId  STRING NOT NULL     who exists
// Index: Person(id)

UNWIND $personIds AS id
MATCH (person:Person {id: id})
SET person:Person
RETURN person.id AS personId
ORDER BY personId
LIMIT 100
