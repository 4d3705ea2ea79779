// corrections/waiting
//
// Purpose: Which corrections a page holds of those that nobody has answered, the longest waiting first.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
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
// Index: Correction(waitingSince)

MATCH (correction:Correction)
WHERE correction.waitingSince IS NOT NULL
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
ORDER BY suggestedAt, id
SKIP $skip
LIMIT $limit
