// paidsupport/record-urgent-need
//
// Purpose: Adds a need of an outcome that cannot wait.
// Parameters:
//   $outcomeId   STRING NOT NULL          the outcome
//   $needId      STRING NOT NULL          the need
//   $id          STRING NOT NULL          the record's id
//   $why         STRING NOT NULL          why it cannot wait
//   $since       DATE NOT NULL            today
//   $exploreBy   DATE NOT NULL            when the other steps will have been explored
//   $recordedAt  ZONED DATETIME NOT NULL  now
// Returns:
//   id  STRING NOT NULL
// Index: Outcome(id), Need(id)
MATCH (outcome:Outcome {id: $outcomeId})
CALL (outcome) {
  MATCH (need:Need {id: $needId})
  CREATE (outcome)-[:CANNOT_WAIT]->
    (urgent:UrgentNeed {id: $id, why: $why, since: $since, exploreBy: $exploreBy, recordedAt: $recordedAt})-[:FOR]->
    (need)
  RETURN urgent
}
RETURN urgent.id AS id
