// asked/of-people
//
// Purpose: What people answered, newest first, 500 at most each, and what the account of who asked is called.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   personId  STRING NOT NULL
//   scale     MAP NOT NULL
//   askedBy   STRING  null where the account is gone
// Index: Person(id), Account(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:WAS_ASKED]->(scale:AskedScale)
  RETURN scale
  ORDER BY scale.on DESC, scale.recordedAt DESC, scale.id
  LIMIT 500
}
OPTIONAL MATCH (account:Account {id: scale.by})
RETURN
  person.id AS personId,
  scale {
    .id,
    .on,
    .recordedAt,
    .companionship,
    .leftOut,
    .isolated,
    .lonely,
    .satisfaction,
    .wish,
    .barriers,
    .words
  } AS scale,
  coalesce(account.called, account.name) AS askedBy
ORDER BY personId, scale.on DESC, scale.recordedAt DESC, scale.id
LIMIT 50000
