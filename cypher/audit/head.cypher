// audit/head
//
// Purpose: How far a chain of the audit has come.
// Parameters:
//   $chain  STRING NOT NULL   the chain
// Returns:
//   chain  STRING NOT NULL
//   count  INTEGER NOT NULL
//   hash   STRING NOT NULL
// Index: AuditChain(id)

MATCH (chain:AuditChain {id: $chain})
RETURN chain.id AS chain, chain.count AS count, chain.hash AS hash
LIMIT 1
