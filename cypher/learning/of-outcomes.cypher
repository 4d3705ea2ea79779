// learning/of-outcomes
//
// Purpose: What was learned for outcomes, newest first.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
// Returns:
//   learning  MAP NOT NULL
// Index: Outcome(id)
UNWIND $outcomeIds AS wantedId
MATCH (wanted:Outcome {id: wantedId})<-[:WANTS]-(person:Person)
CALL (wanted) {
  MATCH (wanted)-[:TAUGHT]->(learning:Learning)
  RETURN learning
  ORDER BY learning.on DESC, learning.recordedAt DESC, learning.id
  LIMIT 500
}
RETURN
  learning {
    .id,
    personId: person.id,
    outcomeId: head(COLLECT {
      MATCH (learning)<-[:TAUGHT]-(outcome:Outcome)
      RETURN outcome.id AS outcomeId
      LIMIT 1
    }),
    .step,
    .on,
    .came,
    .tried,
    .worked,
    .didNotWork,
    .learned,
    .pleased,
    .concerned,
    .next,
    presentIds: COLLECT {
      MATCH (learning)-[:PRESENT]->(there:Person)
      RETURN there.id AS thereId
      ORDER BY there.name, thereId
      LIMIT 50
    },
    about: head(COLLECT {
      MATCH (learning)-[:CONCERNS]->(thing)
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
  } AS learning
ORDER BY learning.on DESC, learning.id
LIMIT 50000
