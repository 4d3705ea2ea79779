// relationships/acquainted
//
// Purpose: Whether it was recorded that two people know each other.
// Parameters:
//   $lesserId   STRING NOT NULL     the one whose id comes first
//   $greaterId  STRING NOT NULL     the other
// Returns:
//   known  BOOLEAN NOT NULL
// Index: Person(id)

MATCH (lesser:Person {id: $lesserId})
RETURN EXISTS { (lesser)-[:ACQUAINTED]->(:Person {id: $greaterId}) } AS known
