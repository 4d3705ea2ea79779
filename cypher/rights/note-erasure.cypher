// rights/note-erasure
//
// Purpose: Notes that somebody was erased, never who.
// Parameters:
//   $id       STRING NOT NULL
//   $at       ZONED DATETIME NOT NULL
//   $by       STRING                   the account that decided; none for the service itself
//   $reason   STRING NOT NULL          without the name
//   $deleted  INTEGER NOT NULL         how many records went
//   $kept     INTEGER NOT NULL         how many stayed in the maps of others
// Returns: nothing

CREATE (:Erasure {id: $id, at: $at, by: $by, reason: $reason, deleted: $deleted, kept: $kept})
