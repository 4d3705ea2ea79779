// gaps/sharers
//
// Purpose: Those who live in a box and have agreed that connectors may know their interests and their neighbourhood for finding a
//   group, with what that opens.
// Parameters:
//   $southWest  POINT NOT NULL    a corner of the box
//   $northEast  POINT NOT NULL    the corner across
//   $today      DATE NOT NULL     when the agreement must be in force
//   $most       INTEGER NOT NULL  most rows
// Returns:
//   id         STRING NOT NULL
//   home       POINT NOT NULL                  for finding out whether it lies within the boundary, and for nothing else
//   interests  LIST<STRING NOT NULL> NOT NULL  ids
//   times      LIST<STRING NOT NULL>           such as TUESDAY_MORNING; null where they have not agreed to share them
// Index: Person(home)

MATCH (person:Person)
USING POINT INDEX SEEK person:Person(home)
WHERE point.withinBBox(person.home, $southWest, $northEast)
CALL (person) {
  MATCH (person)-[:AGREED_TO]->(agreement)
  WHERE
    agreement.recipient = 'CONNECTOR' AND
    agreement.purpose = 'FINDING_A_GROUP' AND
    agreement.since <= $today AND
    (agreement.until IS NULL OR agreement.until > $today)
  RETURN reduce(all = [], shares IN collect(agreement.shares) | all + shares) AS shared
}
WITH person, shared
WHERE 'INTERESTS' IN shared AND 'NEIGHBOURHOOD' IN shared
RETURN
  person.id AS id,
  person.home AS home,
  COLLECT {
    MATCH (person)-[:ENJOYS]->(interest)
    RETURN interest.id AS interestId
    ORDER BY interestId
    LIMIT 200
  } AS interests,
  CASE WHEN 'TIMES' IN shared THEN person.timesThatSuit END AS times
ORDER BY id
LIMIT $most
