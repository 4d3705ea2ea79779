// rights/export-by-id
//
// Purpose: An export.
// Parameters:
//   $id  STRING NOT NULL
// Returns:
//   id         STRING NOT NULL
//   personId   STRING NOT NULL          about whom
//   madeAt     ZONED DATETIME NOT NULL
//   openUntil  ZONED DATETIME NOT NULL
//   by         STRING                   what the account is called that asked; null if there is none any more
// Index: Export(id), Account(id)

MATCH (export:Export {id: $id})-[:OF]->(person:Person)
OPTIONAL MATCH (account:Account {id: export.by})
RETURN
  export.id AS id,
  person.id AS personId,
  export.madeAt AS madeAt,
  export.openUntil AS openUntil,
  account.called AS by
LIMIT 1
