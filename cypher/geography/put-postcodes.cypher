// geography/put-postcodes
//
// Purpose: Puts postcodes into the local table, or moves them, and says what became of each.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with code and point; 5,000 at most, each code once
// Returns:
//   code    STRING NOT NULL
//   loaded  STRING NOT NULL   TAKEN, CHANGED or UNCHANGED
// Index: Postcode(code)

UNWIND $rows AS row
MERGE (postcode:Postcode {code: row.code})
WITH postcode, row, postcode.point AS was
SET postcode.point = row.point
RETURN
  row.code AS code,
  CASE
    WHEN was IS NULL THEN 'TAKEN'
    WHEN was = row.point THEN 'UNCHANGED'
    ELSE 'CHANGED'
  END AS loaded
ORDER BY code
LIMIT 5000
