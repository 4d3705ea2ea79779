// paidsupport/unpaid-contacts
//
// Purpose: The days on which people were in touch with somebody who is not paid to be there.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose contacts
//   $from       DATE NOT NULL                   since when
// Returns:
//   personId  STRING NOT NULL
//   days      LIST<DATE NOT NULL> NOT NULL
// Index: Person(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
RETURN
  person.id AS personId,
  COLLECT {
    MATCH (person)-[:WAS_IN_TOUCH]->(contact:Contact)-[:`WITH`]->(other:Person)
    WHERE contact.on >= $from AND NOT EXISTS { MATCH (person)-[tie:TIE]->(other) WHERE tie.sector = 'PAID' }
    RETURN contact.on AS day
    ORDER BY day DESC
    LIMIT 5000
  } AS days
ORDER BY personId
LIMIT 1000
