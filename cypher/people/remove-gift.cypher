// people/remove-gift
//
// Purpose: Removes a gift; gives no row where there is none.
// Parameters:
//   $giftId  STRING NOT NULL
// Returns:
//   giftId  STRING NOT NULL
// Index: Gift(id)

MATCH (gift:Gift {id: $giftId})
DETACH DELETE gift
RETURN $giftId AS giftId
LIMIT 1
