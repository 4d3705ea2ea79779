// rights/decisions-on-pieces
//
// Purpose: What was decided about the pieces of some exports, oldest first.
// Parameters:
//   $exportIds  LIST<STRING NOT NULL> NOT NULL
// Returns:
//   exportId  STRING NOT NULL
//   piece     STRING NOT NULL
//   decision  STRING NOT NULL          RELEASE or WITHHOLD
//   reason    STRING NOT NULL
//   at        ZONED DATETIME NOT NULL
//   by        STRING                   what the account is called that decided; null if there is none any more
// Index: Export(id), Account(id)

UNWIND $exportIds AS exportId
MATCH (export:Export {id: exportId})<-[:ON]-(made:HeldPieceDecision)
OPTIONAL MATCH (account:Account {id: made.by})
RETURN
  exportId AS exportId,
  made.piece AS piece,
  made.decision AS decision,
  made.reason AS reason,
  made.at AS at,
  account.called AS by
ORDER BY exportId, at, made.id
