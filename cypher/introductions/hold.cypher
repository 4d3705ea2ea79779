// introductions/hold
//
// Purpose: Holds an introduction against others until the transaction ends; writing a value of its own to it is what holds it.
// Parameters:
//   $introductionId  STRING NOT NULL
// Returns:
//   id  STRING NOT NULL
// Index: Introduction(id)

MATCH (introduction:Introduction {id: $introductionId})
SET introduction.askedOn = introduction.askedOn
RETURN introduction.id AS id
