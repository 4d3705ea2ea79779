// calendars/open
//
// Purpose: Opens an account's calendar of a circle, or gives the one that is open another address.
// Parameters:
//   $accountId  STRING NOT NULL          whose
//   $circleId   STRING NOT NULL          of which circle
//   $key        STRING NOT NULL          the hash of what stands in the address
//   $now        ZONED DATETIME NOT NULL  the moment
// Returns:
//   accountId  STRING NOT NULL
// Index: Account(id), Circle(id)

MATCH (account:Account {id: $accountId})
WITH account, $circleId AS wantedId
MATCH (circle:Circle {id: wantedId})
CALL (account, circle) {
  MATCH (account)<-[:OF]-(old:CircleCalendar)-[:SHOWS]->(circle)
  DETACH DELETE old
}
CREATE (account)<-[:OF]-(:CircleCalendar {key: $key, openedAt: $now})-[:SHOWS]->(circle)
RETURN account.id AS accountId
