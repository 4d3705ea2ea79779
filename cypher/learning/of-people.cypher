// learning/of-people
//
// Purpose: The learning logs of people, newest first.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   learning  MAP NOT NULL
// Index: Person(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:LEARNED]->(learning:Learning)
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
