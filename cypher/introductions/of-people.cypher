// introductions/of-people
//
// Purpose: To what people were introduced, newest first, 200 at most each, with every step on the way in the order in which the
//   steps were recorded.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   introduction  MAP NOT NULL
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:INTRODUCED]->(introduction)-[:TO]->(asset)
  RETURN introduction, asset
  ORDER BY introduction.askedOn DESC, introduction.recordedAt DESC, introduction.id
  LIMIT 200
}
RETURN
  introduction {
    .id,
    .askedOn,
    .recordedAt,
    .wish,
    .withConnector,
    .next,
    .dueOn,
    personId: person.id,
    to: asset {.id, isGroup: asset:Group},
    askedById: COLLECT {
      MATCH (introduction)-[:ASKED_BY]->(asker)
      RETURN asker.id AS askerId
      LIMIT 1
    }[0],
    steps: COLLECT {
      MATCH (introduction)-[:CAME_TO]->(step)
      RETURN
        step {
          .id,
          .kind,
          .on,
          .whyNot,
          .words,
          presentIds: COLLECT {
            MATCH (step)-[:PRESENT]->(there)
            RETURN there.id AS thereId
            ORDER BY there.name, thereId
            LIMIT 50
          }
        } AS each
      ORDER BY step.recordedAt, step.id
      LIMIT 10
    }
  } AS introduction
ORDER BY introduction.personId, introduction.askedOn DESC, introduction.recordedAt DESC, introduction.id
LIMIT 20000
