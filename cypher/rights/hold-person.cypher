// rights/hold-person
//
// Purpose: Takes the write lock of a person until the transaction ends, and says who they are. Setting the label that they have
//   changes nothing and takes the lock.
// Parameters:
//   $personId  STRING NOT NULL
//   $by        STRING           the account that asks; none for the service itself
// Returns:
//   name      STRING NOT NULL
//   knownAs   STRING
//   postcode  STRING
//   erased    BOOLEAN NOT NULL  whether this is somebody whose record was erased before
//   own       BOOLEAN NOT NULL  whether the account is this person
// Index: Person(id)

MATCH (person:Person {id: $personId})
SET person:Person
RETURN
  person.name AS name,
  person.knownAs AS knownAs,
  person.postcode AS postcode,
  person.erasedOn IS NOT NULL AS erased,
  EXISTS {
    MATCH (person)<-[:IS]-(account:Account)
    WHERE account.id = $by
  } AS own
LIMIT 1
