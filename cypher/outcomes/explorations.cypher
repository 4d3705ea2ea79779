// outcomes/explorations
//
// Purpose: What was explored for outcomes, newest first.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   outcomeId     STRING NOT NULL
//   explorations  LIST<MAP NOT NULL> NOT NULL
// Index: Outcome(id)
UNWIND $outcomeIds AS wantedId
MATCH (outcome:Outcome {id: wantedId})
RETURN
  outcome.id AS outcomeId,
  COLLECT {
    MATCH (outcome)-[:EXPLORED]->(exploration:Exploration)
    RETURN
      exploration {
        .id,
        .step,
        .state,
        .on,
        .words,
        .recordedAt,
        presentIds: COLLECT {
          MATCH (exploration)-[:PRESENT]->(person:Person)
          RETURN person.id AS personId
          ORDER BY person.name, personId
          LIMIT 50
        }
      } AS record
    ORDER BY exploration.on DESC, exploration.recordedAt DESC, exploration.id DESC
    LIMIT 1000
  } AS explorations
ORDER BY outcomeId
LIMIT 1000
