// duplicates/parts-in-both
//
// Purpose: Who takes part in both of two groups, with both parts.
// Parameters:
//   $keptId    STRING NOT NULL
//   $mergedId  STRING NOT NULL
// Returns:
//   personId  STRING NOT NULL
//   here      MAP NOT NULL      the part in the group that is kept
//   there     MAP NOT NULL      the part in the one that is merged into it
// Index: Group(id)

MATCH (kept:Group {id: $keptId})<-[here:TAKES_PART]-(person)-[there:TAKES_PART]->(merged)
WHERE merged.id = $mergedId
RETURN
  person.id AS personId,
  properties(here) AS here,
  properties(there) AS there
ORDER BY personId
LIMIT 100000
