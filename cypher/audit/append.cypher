// audit/append
//
// Purpose: Adds records to a chain of the audit, if it is still where its copy of the service left it, and takes away the notes of the changes among them, if all of these are still there.
//   Writing a value of its own to each note holds it against other copies; they are found anew then, as one that another took meanwhile would be counted otherwise. Whoever is in a set of people that no record was about before gets a mention of it.
//   Reads a whole label: there are as many notes as there were changes in a moment.
// Parameters:
//   $chain      STRING NOT NULL               the chain
//   $count      INTEGER NOT NULL              how many records it has
//   $hash       STRING NOT NULL               the hash of the last
//   $newCount   INTEGER NOT NULL              how many it will have
//   $newHash    STRING NOT NULL               the hash of what will be the last
//   $records    LIST<MAP NOT NULL> NOT NULL   each with all properties of a record
//   $sets       LIST<MAP NOT NULL> NOT NULL   the sets of people that some are about, by id: each with id, month DATE and people LIST<STRING>
//   $looks      STRING                        the file that some are of; nothing where none are
//   $changes    LIST<STRING NOT NULL> NOT NULL   the ids of the notes
// Returns:
//   added  INTEGER NOT NULL   how many were added: none if notes are gone; no row if the chain is somewhere else
// Index: AuditChain(id), AuditPeople(id), AuditMention(person, month, set)

MATCH (chain:AuditChain {id: $chain})
WHERE chain.count = $count AND chain.hash = $hash
CALL () {
  MATCH (held:UnchainedChange)
  WHERE held.id IN $changes
  SET held.copy = held.copy
  RETURN count(held) AS held
}
CALL (held) {
  MATCH (change:UnchainedChange)
  WHERE change.id IN $changes
  RETURN collect(change) AS notes
}
CALL (chain, notes) {
  WITH chain, notes
  WHERE size(notes) = size($changes)
  SET chain.count = $newCount, chain.hash = $newHash, chain.looks = coalesce($looks, chain.looks)
  FOREACH (note IN notes | DELETE note)
  WITH chain
  CALL () {
    UNWIND $sets AS set
    WITH set
    WHERE NOT EXISTS { MATCH (:AuditPeople {id: set.id}) }
    MERGE (:AuditPeople {id: set.id})
    FOREACH (person IN set.people | MERGE (:AuditMention {person: person, month: set.month, set: set.id}))
  }
  UNWIND $records AS record
  CREATE (added:AuditRecord)
  SET added = record
  RETURN count(added) AS added
}
RETURN added
