// relationships/add-contact
//
// Purpose: Records a contact between two people.
// Parameters:
//   $personId   STRING NOT NULL     whose contact
//   $withId     STRING NOT NULL     with whom
//   $contactId  STRING NOT NULL     the contact's id
//   $on         DATE NOT NULL       the day
//   $way        STRING NOT NULL     how
// Returns:
//   contactId  STRING NOT NULL     the contact
// Index: Person(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (other:Person {id: $withId})
  CREATE (person)-[:WAS_IN_TOUCH]->(contact:Contact {id: $contactId, on: $on, way: $way})-[:`WITH`]->(other)
  RETURN contact.id AS contactId
}
RETURN contactId AS contactId
