// paidsupport/remove-support
//
// Purpose: Takes out paid support that was agreed by mistake, unless it has been ended or replaced since.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: PaidSupport(id)
MATCH (support:PaidSupport {id: $id})
WHERE support.endsOn IS NULL
WITH support, support.id AS id
DETACH DELETE support
RETURN id
