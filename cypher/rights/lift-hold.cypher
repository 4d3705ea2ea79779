// rights/lift-hold
//
// Purpose: Lifts a legal hold; it stays in the history.
// Parameters:
//   $id      STRING NOT NULL
//   $reason  STRING NOT NULL
//   $at      ZONED DATETIME NOT NULL
//   $by      STRING                   the account that lifts it; none for the service itself
// Returns: nothing
// Index: LegalHold(id)

MATCH (hold:LegalHold {id: $id})
SET
  hold.liftedAt = $at,
  hold.liftReason = $reason,
  hold.liftedBy = $by
