// audit/has-looks
//
// Purpose: Whether the looks of a file are those that some chain of the audit took up last.
// Parameters:
//   $looks  STRING NOT NULL   the file's name
// Returns:
//   there  BOOLEAN NOT NULL
// Index: AuditChain(looks)

OPTIONAL MATCH (chain:AuditChain {looks: $looks})
RETURN count(chain) > 0 AS there
