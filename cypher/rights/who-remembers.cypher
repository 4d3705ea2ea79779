// rights/who-remembers
//
// Purpose: Who has changes that remember a person whom nothing else in their map need point to any more, such as a tie taken back.
//   Reads a whole label: nothing points from a change to those whom it only mentions, and an erasure is rare and has to find all.
// Parameters:
//   $personId  STRING NOT NULL  who is mentioned
// Returns:
//   ownerId  STRING NOT NULL

MATCH (change:Change)-[:ABOUT]->(owner:Person)
WHERE change.before CONTAINS $personId AND owner.id <> $personId
RETURN DISTINCT owner.id AS ownerId
ORDER BY ownerId
