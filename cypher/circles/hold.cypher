// circles/hold
//
// Purpose: Takes the write lock of a circle, so that nobody else changes it until the transaction ends. Setting the label that it has
//   changes nothing and takes the lock.
// Parameters:
//   $circleId  STRING NOT NULL  which circle
// Returns:
//   circleId  STRING NOT NULL  the circle, if there is one
// Index: Circle(id)

MATCH (circle:Circle {id: $circleId})
SET circle:Circle
RETURN circle.id AS circleId
