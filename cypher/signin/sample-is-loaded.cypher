// signin/sample-is-loaded
//
// Purpose: Whether this graph began with the sample community.
// Parameters: none
// Returns:
//   id  STRING NOT NULL   of the load, if there was one and it is whole
// Index: SampleLoad(id)

MATCH (load:SampleLoad {id: 'sample'})
WHERE load.finishedAt IS NOT NULL
RETURN load.id AS id
LIMIT 1
