// paidsupport/remove-urgent-need
//
// Purpose: Takes out a need that could not wait and was a mistake, unless paid support was agreed for it.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: UrgentNeed(id)
MATCH (need:Need)<-[:FOR]-(urgent:UrgentNeed {id: $id})<-[:CANNOT_WAIT]-(outcome:Outcome)
WHERE
  NOT EXISTS {
    MATCH (outcome)-[:MET_BY]->(support:PaidSupport {urgent: true})-[:FOR]->(need)
    WHERE support.recordedAt >= urgent.recordedAt
  }
WITH urgent, urgent.id AS id
DETACH DELETE urgent
RETURN id
