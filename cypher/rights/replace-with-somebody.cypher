// rights/replace-with-somebody
//
// Purpose: Leaves of a person what others have in their maps: somebody, without a name, words or the id that they had. That two know
//   each other stays where somebody else has both in their circle. Where nobody has them they are gone.
// Parameters:
//   $personId    STRING NOT NULL
//   $somebodyId  STRING NOT NULL  the id in place of theirs
//   $today       DATE NOT NULL
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (person)-[known:ACQUAINTED]-(other:Person)
  WITH person, known, known.id AS id, other, EXISTS { (person)<-[:TIE]-(:Person)-[:TIE]->(other) } AS inSomeCircle
  DELETE known
  WITH person, id, other, inSomeCircle
  WHERE inSomeCircle
  WITH
    id,
    CASE WHEN $somebodyId < other.id THEN person ELSE other END AS lesser,
    CASE WHEN $somebodyId < other.id THEN other ELSE person END AS greater
  CREATE (lesser)-[:ACQUAINTED {id: id}]->(greater)
}
CALL (person) {
  MATCH (person)<-[tie:TIE]-()
  SET tie.inWords = null
}
CALL (person) {
  MATCH (person)-[tie:TIE]->()
  SET
    tie = {
      id: tie.id,
      version: tie.version,
      sector: tie.sector,
      ring: tie.ring,
      kind: 'OTHER',
      lapsed: false,
      unsafe: true
    }
}
SET
  person = {
    id: $somebodyId,
    name: 'Somebody',
    knownAs: 'Somebody',
    version: 0,
    erasedOn: $today
  }
WITH person
WHERE NOT EXISTS { (person)--() }
DELETE person
