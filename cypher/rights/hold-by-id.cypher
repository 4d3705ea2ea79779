// rights/hold-by-id
//
// Purpose: A legal hold.
// Parameters:
//   $id  STRING NOT NULL
// Returns:
//   id        STRING NOT NULL
//   personId  STRING NOT NULL
//   reason    STRING NOT NULL
//   placedAt  ZONED DATETIME NOT NULL
//   by        STRING                   what the account is called that placed it; null if there is none any more
//   liftedAt  ZONED DATETIME           null while it holds
// Index: LegalHold(id), Account(id)

MATCH (hold:LegalHold {id: $id})-[:HOLDS]->(person:Person)
OPTIONAL MATCH (account:Account {id: hold.placedBy})
RETURN
  hold.id AS id,
  person.id AS personId,
  hold.reason AS reason,
  hold.placedAt AS placedAt,
  account.called AS by,
  hold.liftedAt AS liftedAt
LIMIT 1
