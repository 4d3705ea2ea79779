// duplicates/hold-records
//
// Purpose: Takes the write locks of some records of groups, merged or not, in the order of their ids, so that nobody else merges them
//   until the transaction ends. Setting the id that it has changes nothing and takes the lock.
// Parameters:
//   $ids  LIST<STRING NOT NULL> NOT NULL   in order
// Returns: nothing
// Index: Group(id), MergedGroup(id)

UNWIND $ids AS wantedId
CALL (wantedId) {
  MATCH (record:Group {id: wantedId})
  RETURN record
  UNION
  MATCH (record:MergedGroup {id: wantedId})
  RETURN record
}
SET record.id = wantedId
