// imagined/report
//
// Purpose: Writes down how far the load has come, in the transaction that brought it there: what is cut off goes on at that line.
// Parameters:
//   $lines  INTEGER NOT NULL  how many lines are there
//   $done   BOOLEAN NOT NULL  whether these were all
// Returns: nothing
// Index: ImaginedLoad(id)
MATCH (load:ImaginedLoad {id: 'imagined'})
SET load.lines = $lines, load.done = $done
