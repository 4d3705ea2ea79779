// conversations/remove
//
// Purpose: Takes out a conversation that was noted by mistake.
// Parameters:
//   $id  STRING NOT NULL  the record
// Returns:
//   id  STRING NOT NULL
// Index: Conversation(id)

MATCH (conversation:Conversation {id: $id})
WITH conversation, conversation.id AS id
DETACH DELETE conversation
RETURN id
