// sample/begin
//
// Purpose: Notes that loading the sample has begun.
// Parameters:
//   $at  ZONED DATETIME NOT NULL
// Returns: nothing
// Index: SampleLoad(id)

MERGE (load:SampleLoad {id: 'sample'})
SET load.startedAt = $at
REMOVE load.finishedAt
