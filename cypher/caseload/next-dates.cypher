// caseload/next-dates
//
// Purpose: The next days that some people's outcomes ask for: by when the steps of an urgent need are to be explored, and when paid
//   support that goes on is to be looked at again.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
//   $today      DATE NOT NULL
// Returns:
//   personId   STRING NOT NULL
//   exploreBy  DATE  the earliest; null where no need is urgent
//   reviewOn   DATE  the earliest; null where no paid support goes on
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:WANTS]->(:Outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)
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
RETURN
  wantedId AS personId,
  exploreBy AS exploreBy,
  reviewOn AS reviewOn
ORDER BY personId
LIMIT 1000
