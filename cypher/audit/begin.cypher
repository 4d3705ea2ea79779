// audit/begin
//
// Purpose: Begins a chain of the audit.
// Parameters:
//   $chain  STRING NOT NULL           the new chain's id
//   $now    ZONED DATETIME NOT NULL   the moment
// Returns: nothing
// Index: AuditChain(id)

MERGE (chain:AuditChain {id: $chain})
  ON CREATE SET chain.count = 0, chain.hash = '', chain.startedAt = $now
