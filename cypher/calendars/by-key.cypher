// calendars/by-key
//
// Purpose: Whose calendar of which circle stands at an address, with the account as it is now.
// Parameters:
//   $key  STRING NOT NULL  the hash of what stands in the address
// Returns:
//   accountId  STRING NOT NULL
//   name       STRING NOT NULL                 what the account is called
//   personId   STRING                          who it belongs to
//   roles      LIST<STRING NOT NULL> NOT NULL  what it may be
//   circleId   STRING NOT NULL
// Index: CircleCalendar(key)

MATCH (calendar:CircleCalendar {key: $key})-[:OF]->(account)
WHERE account.disabledAt IS NULL
MATCH (calendar)-[:SHOWS]->(circle)
OPTIONAL MATCH (account)-[:IS]->(person)
RETURN
  account.id AS accountId,
  coalesce(account.called, account.name) AS name,
  person.id AS personId,
  account.roles AS roles,
  circle.id AS circleId
LIMIT 1
