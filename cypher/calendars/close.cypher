// calendars/close
//
// Purpose: Ends an account's calendar of a circle, if one is open.
// Parameters:
//   $accountId  STRING NOT NULL  whose
//   $circleId   STRING NOT NULL  of which circle
// Returns: nothing
// Index: Account(id)

MATCH (account:Account {id: $accountId})<-[:OF]-(calendar:CircleCalendar)-[:SHOWS]->(circle)
WHERE circle.id = $circleId
DETACH DELETE calendar
