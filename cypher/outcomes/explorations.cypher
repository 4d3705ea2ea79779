// outcomes/explorations
//
// Purpose: What was explored for outcomes, and when somebody looked at them again, newest first.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   outcomeId     STRING NOT NULL
//   explorations  LIST<MAP NOT NULL> NOT NULL
//   reviews       LIST<MAP NOT NULL> NOT NULL
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
        .askAgainOn,
        .recordedAt,
        presentIds: COLLECT {
          MATCH (exploration)-[:PRESENT]->(person:Person)
          RETURN person.id AS personId
          ORDER BY person.name, personId
          LIMIT 50
        },
        about: head(COLLECT {
          MATCH (exploration)-[:CONCERNS]->(thing)
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
              id: thing.id
            } AS subject
          ORDER BY subject.id
          LIMIT 1
        })
      } AS record
    ORDER BY exploration.on DESC, exploration.recordedAt DESC, exploration.id DESC
    LIMIT 1000
  } AS explorations,
  COLLECT {
    MATCH (outcome)-[:REVIEWED]->(review:Review)
    RETURN
      review {
        .id,
        .on,
        .words,
        .lookAgainOn,
        .recordedAt,
        presentIds: COLLECT {
          MATCH (review)-[:PRESENT]->(person:Person)
          RETURN person.id AS personId
          ORDER BY person.name, personId
          LIMIT 50
        }
      } AS record
    ORDER BY review.on DESC, review.recordedAt DESC, review.id DESC
    LIMIT 200
  } AS reviews
ORDER BY outcomeId
LIMIT 1000
