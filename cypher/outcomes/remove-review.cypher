// outcomes/remove-review
//
// Purpose: Takes out a review that was a mistake with what was answered in it, unless paid support was agreed or
//   somebody reviewed again since.
// Parameters:
//   $id               STRING NOT NULL                 the review
//   $lookAgainBefore  DATE NOT NULL                   the day to look again that held before
//   $explorationIds   LIST<STRING NOT NULL> NOT NULL  what was answered in it
// Returns:
//   id  STRING NOT NULL
// Index: Review(id), Exploration(id)
MATCH (outcome:Outcome)-[:REVIEWED]->(review:Review {id: $id})
WHERE
  NOT EXISTS {
    MATCH (outcome)-[:MET_BY]->(support:PaidSupport {urgent: false})
    WHERE support.recordedAt >= review.recordedAt
  } AND
  NOT EXISTS {
    MATCH (outcome)-[:REVIEWED]->(later:Review)
    WHERE later.recordedAt > review.recordedAt
  }
SET outcome.lookAgainOn = $lookAgainBefore
WITH review, review.id AS id
CALL (*) {
  UNWIND $explorationIds AS explorationId
  MATCH (exploration:Exploration {id: explorationId})
  DETACH DELETE exploration
}
DETACH DELETE review
RETURN id
