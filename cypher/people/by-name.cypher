// people/by-name
//
// Purpose: A page of the people, by name.
// Parameters:
//   $supported  BOOLEAN            only those whom a team supports now, or only those whom none does; null for all
//   $skip       INTEGER NOT NULL   how many come before the page
//   $limit      INTEGER NOT NULL   most rows
// Returns:
//   id  STRING NOT NULL
// Index: Person(name, id)

MATCH (person:Person)
WHERE person.name IS NOT NULL
  AND person.id IS NOT NULL
  AND (
    $supported IS NULL
    OR $supported = EXISTS {
      MATCH (person)<-[supports:SUPPORTS]-(:Team)
      WHERE supports.until IS NULL
    }
  )
RETURN person.id AS id
ORDER BY person.name, person.id
SKIP $skip
LIMIT $limit
