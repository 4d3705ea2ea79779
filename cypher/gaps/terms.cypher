// gaps/terms
//
// Purpose: Some interests with the wider ones that each is part of.
// Parameters:
//   $interestIds  LIST<STRING NOT NULL> NOT NULL  10,000 at most
// Returns:
//   id     STRING NOT NULL
//   name   STRING NOT NULL
//   wider  LIST<MAP NOT NULL> NOT NULL  each with its id, its name, and how many steps away it is by the shortest and the longest way
// Index: Interest(id)

UNWIND $interestIds AS interestId
MATCH (interest:Interest {id: interestId})
RETURN
  interest.id AS id,
  interest.name AS name,
  COLLECT {
    MATCH path = (interest)-[:BROADER]->{1,6}(wider)
    WHERE wider <> interest
    WITH wider, min(length(path)) AS steps, max(length(path)) AS furthest
    RETURN wider {.id, .name, steps, furthest} AS above
    ORDER BY above.steps, above.id
    LIMIT 50
  } AS wider
ORDER BY id
LIMIT 10000
