// taxonomy/add-interest
//
// Purpose: Adds an interest of the team's own, unless one of the same key came first.
// Parameters:
//   $id          STRING NOT NULL
//   $sourceKey   STRING NOT NULL   the source and the name in small letters
//   $name        STRING NOT NULL
//   $otherWords  LIST<STRING NOT NULL> NOT NULL
//   $source      STRING NOT NULL
//   $broaderIds  LIST<STRING NOT NULL> NOT NULL
//   $version     STRING NOT NULL   the taxonomy's new version
// Returns:
//   id  STRING NOT NULL   that of the interest which has the key now
// Index: Interest(sourceKey), Interest(id), Taxonomy(id)

MERGE (taxonomy:Taxonomy {id: 'interests'})
SET taxonomy.version = $version
MERGE (interest:Interest {sourceKey: $sourceKey})
  ON CREATE SET
    interest.id = $id,
    interest.name = $name,
    interest.otherWords = $otherWords,
    interest.source = $source
WITH interest
CALL (interest) {
  UNWIND $broaderIds AS broaderId
  MATCH (broader:Interest {id: broaderId})
  MERGE (interest)-[:BROADER]->(broader)
}
RETURN interest.id AS id
LIMIT 1
