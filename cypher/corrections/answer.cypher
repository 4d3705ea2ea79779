// corrections/answer
//
// Purpose: Notes what came of a correction, or, waiting, that nothing has.
// Parameters:
//   $id      STRING NOT NULL
//   $state   STRING NOT NULL
//   $answer  STRING
//   $at      ZONED DATETIME   when; null where it waits
// Returns: nothing
// Index: Correction(id)

MATCH (correction:Correction {id: $id})
SET
  correction.state = $state,
  correction.answer = $answer,
  correction.answeredAt = $at,
  correction.waitingSince = CASE WHEN $at IS NULL THEN correction.suggestedAt END
