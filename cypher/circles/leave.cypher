// circles/leave
//
// Purpose: Takes somebody out of a circle; what they did in it stays.
// Parameters:
//   $circleId  STRING NOT NULL  the circle
//   $personId  STRING NOT NULL  who leaves
// Returns: nothing
// Index: Circle(id)

MATCH (circle:Circle {id: $circleId})<-[belongs:BELONGS_TO]-(person)
WHERE person.id = $personId
DELETE belongs
