// agreements/end
//
// Purpose: Says until when an agreement holds, and when it was withdrawn.
// Parameters:
//   $id           STRING NOT NULL
//   $until        DATE            the first day on which it does not; null lets it go on
//   $withdrawnAt  ZONED DATETIME  null if it is not withdrawn
// Returns: nothing
// Index: Agreement(id)
MATCH (agreement:Agreement {id: $id})
SET
  agreement.until = $until,
  agreement.withdrawnAt = $withdrawnAt
