// paidsupport/end
//
// Purpose: Ends paid support on a day, or lets it go on.
// Parameters:
//   $id  STRING NOT NULL  the paid support
//   $on  DATE             the first day without it; null lets it go on
// Returns:
//   id  STRING NOT NULL
// Index: PaidSupport(id)
MATCH (support:PaidSupport {id: $id})
SET support.endsOn = $on
RETURN support.id AS id
