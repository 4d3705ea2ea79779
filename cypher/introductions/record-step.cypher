// introductions/record-step
//
// Purpose: Adds a step to an introduction, and counts it at its group or place.
// Parameters:
//   $introductionId  STRING NOT NULL
//   $id              STRING NOT NULL                 the step's id
//   $kind            STRING NOT NULL
//   $turnedAway      BOOLEAN NOT NULL                whether it ended because of those there
//   $properties      MAP NOT NULL                    kind, on, whyNot, words, by, recordedAt and turnedAway
//   $presentIds      LIST<STRING NOT NULL> NOT NULL  who was there
//   $next            STRING                          what comes next; null where it has ended
//   $dueOn           DATE                            by when; likewise
// Returns: nothing
// Index: Introduction(id), Person(id)

MATCH (introduction:Introduction {id: $introductionId})
MATCH (introduction)-[:TO]->(asset)
SET
  asset.introducedWelcomed = coalesce(asset.introducedWelcomed, 0) + CASE WHEN $kind = 'WELCOMED' THEN 1 ELSE 0 END,
  asset.introducedWent = coalesce(asset.introducedWent, 0) + CASE WHEN $kind = 'WENT' THEN 1 ELSE 0 END,
  asset.introducedStayed = coalesce(asset.introducedStayed, 0) + CASE WHEN $kind = 'STAYED' THEN 1 ELSE 0 END,
  asset.introducedTurnedAway = coalesce(asset.introducedTurnedAway, 0) + CASE WHEN $turnedAway THEN 1 ELSE 0 END
CREATE (introduction)-[:CAME_TO]->(step:IntroductionStep {id: $id})
SET
  step += $properties,
  introduction.next = $next,
  introduction.dueOn = $dueOn
WITH step
UNWIND $presentIds AS presentId
MATCH (there:Person {id: presentId})
CREATE (step)-[:PRESENT]->(there)
