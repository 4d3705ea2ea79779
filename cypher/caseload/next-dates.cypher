// caseload/next-dates
//
// Purpose: The next days that stand for some people: by when the steps of an urgent need are to be explored, when paid support that
//   goes on is to be looked at again, and when to talk again, as the newest conversation has it.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
//   $today      DATE NOT NULL
// Returns:
//   personId     STRING NOT NULL
//   exploreBy    DATE  the earliest; null where no need is urgent whose steps are still to be explored
//   reviewOn     DATE  the earliest; null where no paid support goes on
//   lookAgainOn  DATE  null where the newest conversation set no day, or there is none
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)
  WHERE
    COUNT {
      MATCH (outcome)-[:EXPLORED]->(explored:Exploration)
      WHERE
        explored.step <> 'PAID_SUPPORT' AND
        (explored.state <> 'DECLINED' OR NOT EXISTS { (explored)-[:CONCERNS]->() })
      RETURN DISTINCT explored.step
    } < 6
  RETURN min(urgent.exploreBy) AS exploreBy
}
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:MET_BY]->(support:PaidSupport)
  WHERE coalesce(support.endsOn > $today, true)
  RETURN
    min(coalesce(
      head(COLLECT {
        MATCH (outcome)-[:REVIEWED]->(review:Review)
        WHERE review.on >= support.startsOn
        RETURN review.lookAgainOn AS again
        ORDER BY review.on DESC, review.recordedAt DESC, review.id DESC
        LIMIT 1
      }),
      support.reviewOn
    )) AS reviewOn
}
CALL (person) {
  OPTIONAL MATCH (person)-[:TALKED]->(conversation)
  RETURN conversation.lookAgainOn AS lookAgainOn
  ORDER BY conversation.on DESC, conversation.recordedAt DESC, conversation.id DESC
  LIMIT 1
}
RETURN
  wantedId AS personId,
  exploreBy AS exploreBy,
  reviewOn AS reviewOn,
  lookAgainOn AS lookAgainOn
ORDER BY personId
LIMIT 1000
