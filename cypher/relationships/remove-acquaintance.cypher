// relationships/remove-acquaintance
//
// Purpose: Takes out what was recorded by mistake; answers nothing when it is gone already.
// Parameters:
//   $acquaintanceId  STRING NOT NULL     the id of what was recorded
// Returns:
//   acquaintanceId  STRING NOT NULL     the same
// Index: ACQUAINTED(id)

MATCH ()-[acquainted:ACQUAINTED {id: $acquaintanceId}]->()
WITH
  acquainted,
  acquainted.id AS acquaintanceId
DELETE acquainted
RETURN acquaintanceId AS acquaintanceId
