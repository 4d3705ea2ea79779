// circles/guided
//
// Purpose: How many circles that go on some people facilitate or mentor.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  who
//   $today      DATE NOT NULL
// Returns:
//   personId  STRING NOT NULL
//   guided    INTEGER NOT NULL
// Index: Person(id)

UNWIND $personIds AS id
MATCH (person:Person {id: id})
RETURN
  person.id AS personId,
  COUNT {
    MATCH (person)-[belongs:BELONGS_TO]->(circle)
    WHERE belongs.role IN ['FACILITATOR', 'MENTOR'] AND coalesce(circle.endedOn > $today, true)
  } AS guided
ORDER BY personId
LIMIT 2000
