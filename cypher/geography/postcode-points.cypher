// geography/postcode-points
//
// Purpose: The middles of some postcodes, from the local table.
// Parameters:
//   $codes  LIST<STRING NOT NULL> NOT NULL   such as WN1 1AA; 5,000 at most
// Returns:
//   code   STRING NOT NULL
//   point  POINT NOT NULL
// Index: Postcode(code)

MATCH (postcode:Postcode)
WHERE postcode.code IN $codes
RETURN
  postcode.code AS code,
  postcode.point AS point
ORDER BY code
LIMIT 5000
