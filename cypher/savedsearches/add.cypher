// savedsearches/add
//
// Purpose: Keeps what an account asked the finder.
// Parameters:
//   $accountId        STRING NOT NULL                  whose
//   $id               STRING NOT NULL                  the search's
//   $name             STRING NOT NULL
//   $personId         STRING                           for whom; one of these three
//   $postcode         STRING
//   $placeId          STRING
//   $walkingMinutes   INTEGER
//   $words            STRING
//   $interestIds      LIST<STRING NOT NULL> NOT NULL
//   $times            LIST<STRING NOT NULL> NOT NULL   such as TUESDAY_MORNING
//   $from             DATE
//   $until            DATE
//   $affordablePence  INTEGER
//   $age              INTEGER
//   $accessNeeds      LIST<STRING NOT NULL> NOT NULL
//   $languages        LIST<STRING NOT NULL> NOT NULL
//   $room             LIST<STRING NOT NULL> NOT NULL
//   $assuredSince     DATE
//   $seen             LIST<INTEGER NOT NULL> NOT NULL  a number for each that fits, 2,000 at most
//   $at               ZONED DATETIME NOT NULL
// Returns: nothing
// Index: Account(id), Person(id)

MATCH (account:Account {id: $accountId})
CREATE (search:SavedSearch {
  id: $id,
  name: $name,
  postcode: $postcode,
  placeId: $placeId,
  walkingMinutes: $walkingMinutes,
  words: $words,
  interestIds: $interestIds,
  times: $times,
  from: $from,
  until: $until,
  affordablePence: $affordablePence,
  age: $age,
  accessNeeds: $accessNeeds,
  languages: $languages,
  room: $room,
  assuredSince: $assuredSince,
  seen: $seen,
  savedAt: $at,
  lookedAt: $at
})-[:OF]->(account)
WITH search, $personId AS wantedId
MATCH (person:Person {id: wantedId})
CREATE (search)-[:FOR]->(person)
