// access/break-glass
//
// Purpose: Opens a person's record to an account for a while, and tells the teams that support the person.
// Parameters:
//   $account   STRING NOT NULL          whose
//   $personId  STRING NOT NULL          whose record
//   $id        STRING NOT NULL          the new record's id
//   $by        STRING NOT NULL          what the account is called
//   $reason    STRING NOT NULL
//   $since     ZONED DATETIME NOT NULL
//   $until     ZONED DATETIME NOT NULL
//   $today     DATE NOT NULL
// Returns: nothing
// Index: Person(id), Account(id)

MATCH (person:Person {id: $personId})
MERGE (account:Account {id: $account})
CREATE (account)-[:BROKE_GLASS]->(glass:BreakGlass {id: $id, by: $by, reason: $reason, since: $since, until: $until})-[:FOR]->(person)
WITH glass, person
MATCH (person)<-[supports:SUPPORTS]-(team:Team)
WHERE coalesce(supports.until > $today, true)
MERGE (glass)-[:TOLD]->(team)
