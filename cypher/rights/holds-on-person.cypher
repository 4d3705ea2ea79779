// rights/holds-on-person
//
// Purpose: The legal holds on a person's record that hold now, oldest first.
// Parameters:
//   $personId  STRING NOT NULL
// Returns:
//   id        STRING NOT NULL
//   personId  STRING NOT NULL
//   reason    STRING NOT NULL
//   placedAt  ZONED DATETIME NOT NULL
//   by        STRING                   what the account is called that placed it; null if there is none any more
//   liftedAt  ZONED DATETIME           null, as it holds
// Index: Person(id), Account(id)

MATCH (person:Person {id: $personId})<-[:HOLDS]-(hold:LegalHold)
WHERE hold.liftedAt IS NULL
OPTIONAL MATCH (account:Account {id: hold.placedBy})
RETURN
  hold.id AS id,
  person.id AS personId,
  hold.reason AS reason,
  hold.placedAt AS placedAt,
  account.called AS by,
  hold.liftedAt AS liftedAt
ORDER BY placedAt, id
LIMIT 100
