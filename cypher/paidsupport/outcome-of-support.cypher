// paidsupport/outcome-of-support
//
// Purpose: The outcome that paid support was agreed for.
// Parameters:
//   $id  STRING NOT NULL  the paid support
// Returns:
//   outcomeId  STRING NOT NULL
// Index: PaidSupport(id)
MATCH (support:PaidSupport {id: $id})<-[:MET_BY]-(outcome:Outcome)
RETURN outcome.id AS outcomeId
LIMIT 1
