// relationships/remove-tie
//
// Purpose: Takes a tie that was added by mistake out of the graph.
// Parameters:
//   $tieId  STRING NOT NULL     which tie
// Returns: nothing
// Index: TIE(id)

MATCH ()-[tie:TIE {id: $tieId}]->()
DELETE tie
