// sample/state
//
// Purpose: Says whether a load of the sample was cut off, and whether the graph is bare, so that one may begin.
// Reads a whole label: no further than its first node.
// Parameters: none
// Returns:
//   unfinished  BOOLEAN NOT NULL
//   bare        BOOLEAN NOT NULL  nobody and nothing has been added yet, by people or by a directory
// Index: SampleLoad(id)

OPTIONAL MATCH (load:SampleLoad {id: 'sample'})
RETURN
  load IS NOT NULL AND load.finishedAt IS NULL AS unfinished,
  load IS NULL
    AND COUNT { (:Person) } = 0
    AND COUNT { (:Organisation) } = 0
    AND COUNT { (:Place) } = 0
    AND COUNT { (:Group) } = 0
    AND COUNT { (:Neighbourhood) } = 0
    AND COUNT { (:Team) } = 0 AS bare
LIMIT 1
