// rights/practice-records
//
// Purpose: What is kept of people's outcomes and of what was learned and talked about with them, and of their introductions and invitations. All of it, since an export leaves nothing out.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
// Returns:
//   personId  STRING NOT NULL
//   section   STRING NOT NULL               the kind of record
//   id        STRING                        the record's id, where it has one
//   kept      MAP NOT NULL                  its properties
//   things    LIST<MAP NOT NULL> NOT NULL   as and name of the things it points to
//   people    LIST<MAP NOT NULL> NOT NULL   as, id, name and knownAs of the people it points to
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:WANTS]->(record:Outcome)
  RETURN 'OUTCOME' AS section, record, '' AS outcome
  UNION ALL
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:EXPLORED]->(record:Exploration)
  RETURN 'EXPLORATION' AS section, record, outcome.words AS outcome
  UNION ALL
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:REVIEWED]->(record:Review)
  RETURN 'REVIEW' AS section, record, outcome.words AS outcome
  UNION ALL
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:LEAVES]->(record:UnmetNeed)
  RETURN 'UNMET_NEED' AS section, record, outcome.words AS outcome
  UNION ALL
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:CANNOT_WAIT]->(record:UrgentNeed)
  RETURN 'URGENT_NEED' AS section, record, outcome.words AS outcome
  UNION ALL
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:MET_BY]->(record:PaidSupport)
  RETURN 'PAID_SUPPORT' AS section, record, outcome.words AS outcome
  UNION ALL
  MATCH (person)-[:LEARNED]->(record:Learning)
  RETURN 'LEARNING' AS section, record, COLLECT { MATCH (record)<-[:TAUGHT]-(about:Outcome) RETURN about.words }[0] AS outcome
  UNION ALL
  MATCH (person)-[:TALKED]->(record:Conversation)
  RETURN 'CONVERSATION' AS section, record, '' AS outcome
  UNION ALL
  MATCH (person)-[:INTRODUCED]->(record)
  RETURN 'INTRODUCTION' AS section, record, '' AS outcome
  UNION ALL
  MATCH (person)-[:INTRODUCED]->()-[:CAME_TO]->(record)
  RETURN 'INTRODUCTION_STEP' AS section, record, '' AS outcome
  UNION ALL
  MATCH (person)-[:WAS_INVITED]->(record)
  RETURN 'INVITATION' AS section, record, '' AS outcome
}
RETURN
  wantedId AS personId,
  section AS section,
  record.id AS id,
  properties(record) AS kept,
  COLLECT {
    MATCH (record)-[:CALLS_FOR|FOR]->(need:Need)
    RETURN {as: 'needs', name: need.name}
    ORDER BY need.name
  } + COLLECT {
    MATCH (record)-[:ABOUT]->(interest:Interest)
    RETURN {as: 'interests', name: interest.name}
    ORDER BY interest.name
  } + COLLECT {
    MATCH (record)-[:CONCERNS]->(thing:Group|Place|AssistiveTechnology|Gift|Circle)
    RETURN {as: 'concerns', name: coalesce(thing.name, thing.words, thing.purpose)}
    ORDER BY coalesce(thing.name, thing.words, thing.purpose)
  } + COLLECT {
    MATCH (record)<-[:CAME_TO]-{0,1}()-[:TO]->(thing:Group|Place)
    RETURN {as: 'to', name: thing.name}
    ORDER BY thing.name
  } + CASE WHEN outcome <> '' THEN [{as: 'outcome', name: outcome}] ELSE [] END AS things,
  COLLECT {
    MATCH (record)-[link:PRESENT|CONCERNS|GIVEN_BY|ASKED_BY]->(other:Person)
    WHERE other <> person
    RETURN {as: CASE type(link) WHEN 'PRESENT' THEN 'present' WHEN 'CONCERNS' THEN 'concernsSomebody' WHEN 'ASKED_BY' THEN 'askedBy' ELSE 'worker' END, id: other.id, name: other.name, knownAs: other.knownAs}
    ORDER BY type(link), other.name, other.id
  } AS people
ORDER BY personId, section, id
