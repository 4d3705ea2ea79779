// relationships/save-tie
//
// Purpose: Keeps a tie as it is now.
// Parameters:
//   $tieId       STRING NOT NULL     which tie
//   $properties  MAP NOT NULL        all its properties, id and version among them; they replace those there
// Returns:
//   tieId  STRING NOT NULL     the tie
// Index: TIE(id)

MATCH ()-[tie:TIE {id: $tieId}]->()
SET tie = $properties
RETURN tie.id AS tieId
