// directory/scope
//
// Purpose: The ids that came under a filter in earlier imports.
// Parameters:
//   $key  STRING NOT NULL  source, kind of record and filter in one
// Returns:
//   sourceIds  LIST<STRING NOT NULL> NOT NULL
// Index: DirectoryScope(key)
MATCH (scope:DirectoryScope {key: $key})
RETURN scope.sourceIds AS sourceIds
LIMIT 1
