// savedsearches/of-account
//
// Purpose: The searches that an account keeps and has not forgotten, the last saved first.
// Parameters:
//   $accountId  STRING NOT NULL
//   $most       INTEGER NOT NULL  most rows
// Returns:
//   search    MAP NOT NULL  its name, what was asked, and what was seen
//   personId  STRING        for whom it is
// Index: Account(id)

MATCH (account:Account {id: $accountId})<-[:OF]-(search:SavedSearch)
WHERE search.forgottenAt IS NULL
OPTIONAL MATCH (search)-[:FOR]->(person)
RETURN
  search {
    .id,
    .name,
    .postcode,
    .placeId,
    .walkingMinutes,
    .words,
    .interestIds,
    .times,
    .from,
    .until,
    .affordablePence,
    .age,
    .accessNeeds,
    .languages,
    .room,
    .assuredSince,
    .seen,
    .savedAt,
    .lookedAt,
    .forgottenAt
  } AS search,
  person.id AS personId
ORDER BY search.savedAt DESC, search.id
LIMIT $most
