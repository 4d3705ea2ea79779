// publishing/interest
//
// Purpose: An interest as a term that is published, with a wider one that it is part of.
// Parameters:
//   $interestId  STRING NOT NULL
// Returns:
//   interest  MAP NOT NULL   with id, name, otherWords and parentId
// Index: Interest(id)

MATCH (interest:Interest {id: $interestId})
RETURN
  interest {
    .id, .name, .otherWords,
    parentId: head(COLLECT {
      MATCH (interest)-[:BROADER]->(wider)
      RETURN wider.id AS widerId
      ORDER BY wider.name, widerId
      LIMIT 1
    })
  } AS interest
