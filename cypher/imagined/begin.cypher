// imagined/begin
//
// Purpose: Begins the load of an imagined community, or says how far the one that was begun has come.
// Parameters:
//   $people  INTEGER NOT NULL  how many live there
//   $seed    INTEGER NOT NULL  what it was made from
//   $day     DATE NOT NULL     its today
// Returns:
//   people  INTEGER NOT NULL
//   seed    INTEGER NOT NULL
//   day     DATE NOT NULL
//   lines   INTEGER NOT NULL  how many nodes and relationships of it are there, in the order in which they are loaded
//   done    BOOLEAN NOT NULL  whether it is whole
// Index: ImaginedLoad(id)
MERGE (load:ImaginedLoad {id: 'imagined'})
ON CREATE SET load.people = $people, load.seed = $seed, load.day = $day, load.lines = 0, load.done = false
RETURN load.people AS people, load.seed AS seed, load.day AS day, load.lines AS lines, load.done AS done
