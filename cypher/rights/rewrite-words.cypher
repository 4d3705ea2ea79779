// rights/rewrite-words
//
// Purpose: Writes words of records anew.
// Parameters:
//   $words  LIST<MAP NOT NULL> NOT NULL  label, id, property and value of each
// Returns: nothing
// Index: Gift(id), TIE(id), ACQUAINTED(id), Outcome(id), Learning(id), Conversation(id), Introduction(id), IntroductionStep(id), Invitation(id), Circle(id), Change(id), SavedSearch(id)

UNWIND $words AS each
CALL (each) {
  WITH each
  WHERE each.label = 'Person'
  MATCH (record:Person {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Gift'
  MATCH (record:Gift {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Outcome'
  MATCH (record:Outcome {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Exploration'
  MATCH (record:Exploration {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Review'
  MATCH (record:Review {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'UnmetNeed'
  MATCH (record:UnmetNeed {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'UrgentNeed'
  MATCH (record:UrgentNeed {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'PaidSupport'
  MATCH (record:PaidSupport {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Learning'
  MATCH (record:Learning {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Conversation'
  MATCH (record:Conversation {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Introduction'
  MATCH (record:Introduction {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'IntroductionStep'
  MATCH (record:IntroductionStep {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Invitation'
  MATCH (record:Invitation {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'AskedScale'
  MATCH (record:AskedScale {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Agreement'
  MATCH (record:Agreement {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Circle'
  MATCH (record:Circle {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Action'
  MATCH (record:Action {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Change'
  MATCH (record:Change {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'BreakGlass'
  MATCH (record:BreakGlass {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'LegalHold'
  MATCH (record:LegalHold {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'RetentionDecision'
  MATCH (record:RetentionDecision {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'HeldPieceDecision'
  MATCH (record:HeldPieceDecision {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'TIE'
  MATCH ()-[record:TIE {id: each.id}]->()
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'ACQUAINTED'
  MATCH ()-[record:ACQUAINTED {id: each.id}]->()
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Milestone'
  MATCH (record:Milestone {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'Meeting'
  MATCH (record:Meeting {id: each.id})
  SET record[each.property] = each.value
}
CALL (each) {
  WITH each
  WHERE each.label = 'SavedSearch'
  MATCH (record:SavedSearch {id: each.id})
  SET record[each.property] = each.value
}
