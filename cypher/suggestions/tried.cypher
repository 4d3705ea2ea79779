// suggestions/tried
//
// Purpose: What was tried with the people whose outcomes these are, for any of their outcomes, and what came of it, newest first.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   outcomeId  STRING NOT NULL              the outcome that was asked for
//   tried      LIST<MAP NOT NULL> NOT NULL  records of exploring, and entries of the learning log
// Index: Outcome(id)
UNWIND $outcomeIds AS wantedId
MATCH (outcome:Outcome {id: wantedId})<-[:WANTS]-(person:Person)
RETURN
  outcome.id AS outcomeId,
  COLLECT {
    CALL (person) {
      MATCH (person)-[:WANTS]->(purpose:Outcome)-[:EXPLORED]->(record:Exploration)
      RETURN record, purpose, record.state AS state
      UNION
      MATCH (person)-[:LEARNED]->(record:Learning)
      OPTIONAL MATCH (record)<-[:TAUGHT]-(purpose:Outcome)
      RETURN
        record,
        purpose,
        CASE record.came
          WHEN 'WORKED' THEN 'WORKS'
          WHEN 'WORKED_IN_PART' THEN 'WORKS_IN_PART'
          WHEN 'DID_NOT_WORK' THEN 'DID_NOT_WORK'
          ELSE 'TRYING'
        END AS state
    }
    RETURN
      record {
        purposeId: purpose.id,
        .step,
        state: state,
        .on,
        .recordedAt,
        .askAgainOn,
        .words,
        needIds: COLLECT {
          MATCH (purpose)-[:CALLS_FOR]->(need)
          RETURN need.id AS needId
          ORDER BY needId
          LIMIT 50
        },
        presentIds: COLLECT {
          MATCH (record)-[:PRESENT]->(present:Person)
          RETURN present.id AS presentId
          ORDER BY presentId
          LIMIT 50
        },
        about: head(COLLECT {
          MATCH (record)-[:CONCERNS]->(thing)
          RETURN
            {
              kind: CASE
                WHEN thing:Person THEN 'PERSON'
                WHEN thing:Group THEN 'GROUP'
                WHEN thing:Place THEN 'PLACE'
                WHEN thing:AssistiveTechnology THEN 'TECHNOLOGY'
                WHEN thing:Gift THEN 'GIFT'
                ELSE 'CIRCLE'
              END,
              id: thing.id,
              name: CASE
                WHEN thing:Group OR thing:Place THEN thing.name
                ELSE NULL
              END,
              likings: COLLECT {
                MATCH (thing)-[:OFFERS]->(interest)
                RETURN interest {.id, .name} AS liking
                ORDER BY liking.id
                LIMIT 50
              }
            } AS subject
          ORDER BY subject.id
          LIMIT 1
        })
      } AS attempt
    ORDER BY record.on DESC, record.recordedAt DESC, record.id
    LIMIT 500
  } AS tried
ORDER BY outcomeId
LIMIT 100
