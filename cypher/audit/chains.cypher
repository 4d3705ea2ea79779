// audit/chains
//
// Purpose: Every chain that has a head, or records, for checking all. Reads a whole label: a record whose chain has no head is found in no other way.
// Parameters: none
// Returns:
//   chain  STRING NOT NULL
//   count  INTEGER NOT NULL    -1 where the head is missing
//   hash   STRING NOT NULL
// Index: AuditChain(id)

CALL () {
  MATCH (chain:AuditChain)
  RETURN chain.id AS id
  UNION
  MATCH (record:AuditRecord)
  RETURN DISTINCT record.chain AS id
}
OPTIONAL MATCH (chain:AuditChain {id: id})
RETURN id AS chain, coalesce(chain.count, -1) AS count, coalesce(chain.hash, '') AS hash
ORDER BY chain
