// directory/keep-scope
//
// Purpose: Remembers the ids that came under a filter.
// Parameters:
//   $key        STRING NOT NULL        source, kind of record and filter in one
//   $sourceIds  LIST<STRING> NOT NULL  all of them
// Index: DirectoryScope(key)
MERGE (scope:DirectoryScope {key: $key})
SET scope.sourceIds = $sourceIds
