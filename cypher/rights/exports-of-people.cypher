// rights/exports-of-people
//
// Purpose: The exports of some people, newest first, 100 at most each.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   id         STRING NOT NULL
//   personId   STRING NOT NULL          about whom
//   madeAt     ZONED DATETIME NOT NULL
//   openUntil  ZONED DATETIME NOT NULL
//   by         STRING                   what the account is called that asked; null if there is none any more
// Index: Person(id), Account(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)<-[:OF]-(export:Export)
  RETURN export
  ORDER BY export.madeAt DESC, export.id
  LIMIT 100
}
OPTIONAL MATCH (account:Account {id: export.by})
RETURN
  export.id AS id,
  person.id AS personId,
  export.madeAt AS madeAt,
  export.openUntil AS openUntil,
  account.called AS by
ORDER BY personId, madeAt DESC, id
