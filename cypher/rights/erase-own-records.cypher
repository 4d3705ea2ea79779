// rights/erase-own-records
//
// Purpose: Takes out everything that is about a person alone: the records of their life, and those of how their record was used.
//   A circle around them ends and loses its purpose, its history and all that it agreed. That somebody is not safe with another stays, without words.
//   Reads a whole label: changes that are in no chain of the audit yet are as many as were made in a moment.
// Parameters:
//   $personId  STRING NOT NULL
//   $today     DATE NOT NULL
// Returns: nothing
// Index: Person(id), AuditRecord(person, at)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)
  OPTIONAL MATCH (outcome)-[:EXPLORED|REVIEWED|LEAVES|CANNOT_WAIT|MET_BY]->(record)
  DETACH DELETE record, outcome
}
CALL (person) {
  MATCH (person)-[:HAS_GIFT|WAS_IN_TOUCH|LEARNED|TALKED|AGREED_TO|WAS_ASKED]->(record)
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)-[:INTRODUCED]->(introduction)
  OPTIONAL MATCH (introduction)-[:CAME_TO]->(step)
  DETACH DELETE step, introduction
}
CALL (person) {
  MATCH (person)-[:WAS_INVITED]->(invitation)
  DETACH DELETE invitation
}
CALL (person) {
  MATCH (person)-[:HAS_FIGURES]->(figures:IsolationFigures)
  OPTIONAL MATCH (figures)-[:EARLIER]->(snapshot:IsolationSnapshot)
  DETACH DELETE snapshot, figures
}
CALL (person) {
  MATCH (person)<-[:ABOUT|FOR|HOLDS]-(record:Change|BreakGlass|LegalHold|SavedSearch)
  DETACH DELETE record
}
CALL (person) {
  MATCH (person)<-[:OF]-(record:Export|RetentionDecision)
  OPTIONAL MATCH (record)<-[:ON]-(decision:HeldPieceDecision)
  DETACH DELETE decision, record
}
CALL (person) {
  MATCH (look:AuditRecord)
  USING INDEX look:AuditRecord(person, at)
  WHERE look.person = person.id AND look.at IS NOT NULL AND look.reason IS NOT NULL
  REMOVE look.reason, look.salt
}
CALL (person) {
  MATCH (change:UnchainedChange {person: person.id})
  REMOVE change.reason
}
CALL (person) {
  MATCH (person)<-[:IS]-(account:Account)
  CALL (account) {
    MATCH (account)-[:BROKE_GLASS]->(glass:BreakGlass)
    SET glass.by = 'Somebody'
  }
  CALL (account) {
    MATCH (account)<-[:OF]-(session:SignIn|KnownDevice|CircleCalendar|SavedSearch)
    DETACH DELETE session
  }
  DETACH DELETE account
}
CALL (person) {
  MATCH (person)<-[:AROUND]-(circle:Circle)
  CALL (circle) {
    MATCH (circle)-[:AGREED|CAME_TO|GATHERS_AT]->(record)
    DETACH DELETE record
  }
  CALL (circle) {
    MATCH (circle)<-[:SHOWS]-(calendar:CircleCalendar)
    DETACH DELETE calendar
  }
  REMOVE
    circle.cameOfIt,
    circle.waitingSince
  SET
    circle.purpose = 'Erased',
    circle.endedOn = coalesce(circle.endedOn, $today)
}
CALL (person) {
  MATCH (person)-[link:ENJOYS|TAKES_PART|WAS_PART|WORKS_IN]->()
  DELETE link
}
CALL (person) {
  MATCH (person)<-[link:SUPPORTS]-()
  DELETE link
}
CALL (person) {
  MATCH (person)-[tie:TIE]->()
  WHERE NOT coalesce(tie.unsafe, false)
  DELETE tie
}
