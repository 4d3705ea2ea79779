// conversations/of-people
//
// Purpose: The conversations with people about what their maps show, newest first, 500 at most each, and what the account of who
//   noted it is called.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  with whom
// Returns:
//   personId      STRING NOT NULL
//   conversation  MAP NOT NULL
//   notedBy       STRING  null where the account is gone
// Index: Person(id), Account(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:TALKED]->(conversation)
  RETURN conversation
  ORDER BY conversation.on DESC, conversation.recordedAt DESC, conversation.id
  LIMIT 500
}
OPTIONAL MATCH (account:Account {id: conversation.by})
RETURN
  person.id AS personId,
  conversation {
    .id,
    .on,
    .recordedAt,
    .words,
    .agreed,
    .lookAgainOn,
    presentIds: COLLECT {
      MATCH (conversation)-[:PRESENT]->(there:Person)
      RETURN there.id AS thereId
      ORDER BY there.name, thereId
      LIMIT 50
    }
  } AS conversation,
  coalesce(account.called, account.name) AS notedBy
ORDER BY personId, conversation.on DESC, conversation.recordedAt DESC, conversation.id
LIMIT 50000
