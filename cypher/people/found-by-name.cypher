// people/found-by-name
//
// Purpose: A page of the people whose name, or what they are called, has words that begin so; by name.
// Parameters:
//   $words      STRING NOT NULL    a query in the language of the full-text index
//   $supported  BOOLEAN            only those whom a team supports now, or only those whom none does; null for all
//   $skip       INTEGER NOT NULL   how many come before the page
//   $limit      INTEGER NOT NULL   most rows
// Returns:
//   id  STRING NOT NULL
// Index: person_words (full text)

CALL db.index.fulltext.queryNodes('person_words', $words) YIELD node AS person
WHERE $supported IS NULL
  OR $supported = EXISTS {
    MATCH (person)<-[supports:SUPPORTS]-(:Team)
    WHERE supports.until IS NULL
  }
RETURN person.id AS id
ORDER BY person.name, person.id
SKIP $skip
LIMIT $limit
