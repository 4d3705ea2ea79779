// relationships/remove-contact
//
// Purpose: Takes a contact that was recorded by mistake out of the graph.
// Parameters:
//   $contactId  STRING NOT NULL     which contact
// Returns: nothing
// Index: Contact(id)

MATCH (contact:Contact {id: $contactId})
DETACH DELETE contact
