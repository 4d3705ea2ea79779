// paidsupport/remove-unmet-need
//
// Purpose: Takes out a statement of what is left that was a mistake, unless paid support was agreed for that need since.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: UnmetNeed(id)
MATCH (need:Need)<-[:FOR]-(unmet:UnmetNeed {id: $id})<-[:LEAVES]-(outcome:Outcome)
WHERE
  NOT EXISTS {
    MATCH (outcome)-[:MET_BY]->(support:PaidSupport {urgent: false})-[:FOR]->(need)
    WHERE support.recordedAt >= unmet.recordedAt
  }
WITH unmet, unmet.id AS id
DETACH DELETE unmet
RETURN id
