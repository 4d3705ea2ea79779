// taxonomy/interests-version
//
// Purpose: Something that differs whenever the interests have changed.
// Parameters: none
// Returns:
//   version  STRING          as the last change left it; null if nothing but migrations wrote interests
//   count    INTEGER NOT NULL   how many there are
// Index: Taxonomy(id)

OPTIONAL MATCH (taxonomy:Taxonomy {id: 'interests'})
RETURN
  taxonomy.version AS version,
  COUNT {
    MATCH (interest:Interest)
  } AS count
LIMIT 1
