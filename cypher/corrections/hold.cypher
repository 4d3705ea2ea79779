// corrections/hold
//
// Purpose: A correction, with its write lock, so that nobody else answers it until the transaction ends. Setting the id that it has
//   changes nothing and takes the lock.
// Parameters:
//   $id  STRING NOT NULL
// Returns:
//   id           STRING NOT NULL
//   aboutId      STRING NOT NULL           the group or place
//   aboutGroup   BOOLEAN NOT NULL          whether that is a group
//   kind         STRING NOT NULL
//   words        STRING NOT NULL
//   suggestedAt  ZONED DATETIME NOT NULL
//   state        STRING NOT NULL
//   answer       STRING
//   answeredAt   ZONED DATETIME
// Index: Correction(id)

MATCH (correction:Correction {id: $id})
SET correction.id = $id
WITH correction
MATCH (correction)-[:CORRECTS]->(about)
RETURN
  correction.id AS id,
  about.id AS aboutId,
  about:Group AS aboutGroup,
  correction.kind AS kind,
  correction.words AS words,
  correction.suggestedAt AS suggestedAt,
  correction.state AS state,
  correction.answer AS answer,
  correction.answeredAt AS answeredAt
LIMIT 1
