// introductions/by-ids
//
// Purpose: Some introductions with every step on the way, in the order in which the steps were recorded.
// Parameters:
//   $introductionIds  LIST<STRING NOT NULL> NOT NULL  which
// Returns:
//   introduction  MAP NOT NULL
// Index: Introduction(id)

UNWIND $introductionIds AS wantedId
MATCH (introduction:Introduction {id: wantedId})
MATCH (introduction)<-[:INTRODUCED]-(person)
MATCH (introduction)-[:TO]->(asset)
RETURN
  introduction {
    .id,
    .askedOn,
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
ORDER BY introduction.id
LIMIT 1000
