// outcomes/remove-exploration
//
// Purpose: Takes out a record of exploring that was a mistake, unless paid support was agreed on it since; what it said stays with
//   the change.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: Exploration(id)
MATCH (outcome:Outcome)-[:EXPLORED]->(exploration:Exploration {id: $id})
WHERE
  NOT EXISTS {
    MATCH (outcome)-[:MET_BY]->(support:PaidSupport {urgent: false})
    WHERE support.recordedAt >= exploration.recordedAt
  }
WITH exploration, exploration.id AS id
DETACH DELETE exploration
RETURN id
