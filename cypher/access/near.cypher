// access/near
//
// Purpose: In whose maps some people are: who has a tie with them in either direction, was there together with them, has a circle that they belong to.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  who
// Returns:
//   personId  STRING NOT NULL
//   ownerId   STRING NOT NULL   in whose map
//   circle    BOOLEAN NOT NULL  whether they belong to a circle around the owner
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)-[:TIE|ACQUAINTED]-(owner:Person)
  RETURN owner, false AS circle
  LIMIT 1000
  UNION
  MATCH (person)-[:BELONGS_TO]->(:Circle)-[:AROUND]->(owner:Person)
  RETURN owner, true AS circle
  LIMIT 1000
  UNION
  MATCH (person)<-[:PRESENT]-()<-[:EXPLORED|REVIEWED|LEAVES|TAUGHT]-(:Outcome)<-[:WANTS]-(owner:Person)
  RETURN DISTINCT owner, false AS circle
  LIMIT 1000
  UNION
  MATCH (person)<-[:PRESENT]-()<-[:LEARNED|TALKED]-(owner:Person)
  RETURN DISTINCT owner, false AS circle
  LIMIT 1000
  UNION
  MATCH (person)<-[:ASKED_BY]-()<-[:INTRODUCED]-(owner:Person)
  RETURN DISTINCT owner, false AS circle
  LIMIT 1000
  UNION
  MATCH (person)<-[:PRESENT]-()<-[:CAME_TO]-()<-[:INTRODUCED]-(owner:Person)
  RETURN DISTINCT owner, false AS circle
  LIMIT 1000
  UNION
  MATCH (person)<-[:GIVEN_BY]-(:PaidSupport)<-[:MET_BY]-(:Outcome)<-[:WANTS]-(owner:Person)
  RETURN DISTINCT owner, false AS circle
  LIMIT 1000
}
RETURN
  personId AS personId,
  owner.id AS ownerId,
  circle AS circle
ORDER BY personId, ownerId, circle
