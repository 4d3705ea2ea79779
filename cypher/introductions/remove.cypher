// introductions/remove
//
// Purpose: Takes out an introduction that was a mistake and to which nothing has come yet, also from the count of its group or place.
// Parameters:
//   $introductionId  STRING NOT NULL
// Returns: nothing
// Index: Introduction(id)

MATCH (introduction:Introduction {id: $introductionId})
MATCH (introduction)-[:TO]->(asset)
SET asset.introduced = coalesce(asset.introduced, 1) - 1
DETACH DELETE introduction
