// finder/topics
//
// Purpose: Some interests with the words for them and the wider ones that each is part of.
// Parameters:
//   $interestIds  LIST<STRING NOT NULL> NOT NULL  10,000 at most
// Returns:
//   id          STRING NOT NULL
//   name        STRING NOT NULL
//   otherWords  LIST<STRING NOT NULL>
//   wider       LIST<MAP NOT NULL> NOT NULL  each with its id, its name and how many steps away it is
// Index: Interest(id)
UNWIND $interestIds AS interestId
MATCH (interest:Interest {id: interestId})
RETURN
  interest.id AS id,
  interest.name AS name,
  interest.otherWords AS otherWords,
  COLLECT {
    MATCH path = (interest)-[:BROADER]->{1,3}(wider)
    WITH wider, min(length(path)) AS steps
    RETURN wider {.id, .name, steps} AS above
    ORDER BY above.steps, above.id
    LIMIT 20
  } AS wider
ORDER BY id
LIMIT 10000
