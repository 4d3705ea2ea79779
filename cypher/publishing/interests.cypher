// publishing/interests
//
// Purpose: A page of the interests, by name, each with a wider one that it is part of, and how many there are in all.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most of a page
// Returns:
//   total      INTEGER NOT NULL              how many there are in all
//   interests  LIST<MAP NOT NULL> NOT NULL   each with id, name, otherWords and parentId
// Index: Interest(name, id)

MATCH (interest:Interest)
WHERE interest.name IS NOT NULL AND interest.id IS NOT NULL
WITH interest
ORDER BY interest.name, interest.id
WITH collect(interest) AS found
RETURN
  size(found) AS total,
  COLLECT {
    UNWIND found[$skip..$skip + $limit] AS interest
    RETURN interest {
      .id, .name, .otherWords,
      parentId: head(COLLECT {
        MATCH (interest)-[:BROADER]->(wider)
        RETURN wider.id AS widerId
        ORDER BY wider.name, widerId
        LIMIT 1
      })
    } AS term
  } AS interests
