// sample/take-away
//
// Purpose: Takes out what a load of the sample that was cut off has put in.
// Reads a whole label: at the first start nothing else has these labels, for the graph was bare when the load began and nobody
// could write since.
// Parameters: none
// Returns: nothing

MATCH (part:SampleLoad|Person|Gift|Contact|Organisation|Place|Group|Session|Neighbourhood|Outcome|Exploration|Team|Circle|Action|Change)
DETACH DELETE part
