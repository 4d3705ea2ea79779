// introductions/remove-step
//
// Purpose: Takes out a step that was recorded by mistake, also from the counts of its group or place.
// Parameters:
//   $stepId  STRING NOT NULL
//   $next    STRING           what comes next now; null where the introduction has ended
//   $dueOn   DATE             by when; likewise
// Returns: nothing
// Index: IntroductionStep(id)

MATCH (step:IntroductionStep {id: $stepId})
MATCH (step)<-[:CAME_TO]-(introduction)
MATCH (introduction)-[:TO]->(asset)
SET
  asset.introducedWelcomed = coalesce(asset.introducedWelcomed, 0) - CASE WHEN step.kind = 'WELCOMED' THEN 1 ELSE 0 END,
  asset.introducedWent = coalesce(asset.introducedWent, 0) - CASE WHEN step.kind = 'WENT' THEN 1 ELSE 0 END,
  asset.introducedStayed = coalesce(asset.introducedStayed, 0) - CASE WHEN step.kind = 'STAYED' THEN 1 ELSE 0 END,
  asset.introducedTurnedAway = coalesce(asset.introducedTurnedAway, 0) - CASE WHEN step.turnedAway THEN 1 ELSE 0 END,
  introduction.next = $next,
  introduction.dueOn = $dueOn
DETACH DELETE step
