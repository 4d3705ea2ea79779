// rights/decide-on-pieces
//
// Purpose: Records a decision about pieces of an export.
// Parameters:
//   $exportId   STRING NOT NULL
//   $decisions  LIST<MAP NOT NULL> NOT NULL  id of each record, and the piece's id
//   $decision   STRING NOT NULL              RELEASE or WITHHOLD
//   $reason     STRING NOT NULL
//   $at         ZONED DATETIME NOT NULL
//   $by         STRING                       the account that decided; none for the service itself
// Returns: nothing
// Index: Export(id)

MATCH (export:Export {id: $exportId})
UNWIND $decisions AS each
CREATE (:HeldPieceDecision {
  id: each.id,
  piece: each.piece,
  decision: $decision,
  reason: $reason,
  at: $at,
  by: $by
})-[:ON]->(export)
