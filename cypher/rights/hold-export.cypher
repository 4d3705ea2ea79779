// rights/hold-export
//
// Purpose: Holds an export, so that nobody else decides about it until the transaction ends. Setting the label that it has changes
//   nothing and takes the lock.
// Parameters:
//   $id  STRING NOT NULL
// Returns: nothing
// Index: Export(id)

MATCH (export:Export {id: $id})
SET export:Export
