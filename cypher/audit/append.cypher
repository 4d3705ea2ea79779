// audit/append
//
// Purpose: Adds records to a chain of the audit, if it is still where its copy of the service left it. A record about several people is mentioned to each of them.
// Parameters:
//   $chain      STRING NOT NULL               the chain
//   $count      INTEGER NOT NULL              how many records it has
//   $hash       STRING NOT NULL               the hash of the last
//   $newCount   INTEGER NOT NULL              how many it will have
//   $newHash    STRING NOT NULL               the hash of what will be the last
//   $records    LIST<MAP NOT NULL> NOT NULL   each with all properties of a record
//   $looks      STRING                        the file that they are of; nothing where they are of none
// Returns:
//   added  INTEGER NOT NULL   how many were added; no row if the chain is somewhere else
// Index: AuditChain(id)

MATCH (chain:AuditChain {id: $chain})
WHERE chain.count = $count AND chain.hash = $hash
SET chain.count = $newCount, chain.hash = $newHash, chain.looks = coalesce($looks, chain.looks)
WITH chain
CALL (chain) {
  UNWIND $records AS record
  CREATE (added:AuditRecord)
  SET added = record
  FOREACH (person IN coalesce(record.people, []) |
    CREATE (:AuditMention {person: person, at: record.at, chain: record.chain, number: record.number})
  )
  RETURN count(added) AS added
}
RETURN added
