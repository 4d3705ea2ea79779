// sample/finish
//
// Purpose: Notes that the whole sample is there.
// Parameters:
//   $at  ZONED DATETIME NOT NULL
// Returns: nothing
// Index: SampleLoad(id)

MATCH (load:SampleLoad {id: 'sample'})
SET load.finishedAt = $at
