// people/from-source
//
// Purpose: Those of some people of another program who are on the map already. Takes their write locks, so that nobody else changes
//   them until the transaction ends.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL  source and a fingerprint of the id there in one
// Returns:
//   sourceKey      STRING NOT NULL
//   personId       STRING NOT NULL
//   version        INTEGER NOT NULL
//   sourceHash     STRING            of what came last
//   sourceVersion  INTEGER           the version that was written then
// Index: Person(sourceKey)

UNWIND $sourceKeys AS key
MATCH (person:Person {sourceKey: key})
SET person:Person
RETURN
  person.sourceKey AS sourceKey,
  person.id AS personId,
  person.version AS version,
  person.sourceHash AS sourceHash,
  person.sourceVersion AS sourceVersion
ORDER BY sourceKey
LIMIT 10000
