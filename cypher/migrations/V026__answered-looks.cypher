// Looks are answered when they stand in a file, and written into a chain with all others of the file; the chain's head says which file
// was the last, so that none is written twice.
CREATE RANGE INDEX audit_chain_looks IF NOT EXISTS FOR (n:AuditChain) ON (n.looks);
