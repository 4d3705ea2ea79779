// savedsearches/by-id
//
// Purpose: One of the searches that an account keeps, or has just forgotten.
// Parameters:
//   $accountId  STRING NOT NULL  whose it must be
//   $id         STRING NOT NULL
// Returns:
//   search    MAP NOT NULL  its name, what was asked, and what was seen
//   personId  STRING        for whom it is
// Index: SavedSearch(id)

MATCH (search:SavedSearch {id: $id})-[:OF]->(account)
WHERE account.id = $accountId
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
LIMIT 1
