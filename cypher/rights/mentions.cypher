// rights/mentions
//
// Purpose: What stands about people in the maps and circles of others, and who of them knows whom. All of it, since an export leaves
//   nothing out.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  who is mentioned
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
  MATCH (person)<-[tie:TIE]-(other:Person)
  RETURN 'TIE_OF_OTHERS' AS section, tie.id AS id, properties(tie) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)-[known:ACQUAINTED]-(other:Person)
  RETURN 'ACQUAINTANCE' AS section, known.id AS id, properties(known) AS kept, [] AS things, 'with' AS as, other
  UNION ALL
  MATCH (person)<-[:WITH]-(contact:Contact)<-[:WAS_IN_TOUCH]-(other:Person)
  RETURN 'CONTACT_OF_OTHERS' AS section, contact.id AS id, properties(contact) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)-[belongs:BELONGS_TO]->(circle:Circle)
  OPTIONAL MATCH (circle)-[:AROUND]->(other:Person)
  RETURN
    'CIRCLE_OF_OTHERS' AS section,
    circle.id AS id,
    circle {.*, role: belongs.role} AS kept,
    [] AS things,
    'around' AS as,
    other
  UNION ALL
  MATCH (person)-[:WILL_DO]->(action:Action)<-[:AGREED]-(circle:Circle)
  OPTIONAL MATCH (circle)-[:AROUND]->(other:Person)
  RETURN 'ACTION_OF_OTHERS' AS section, action.id AS id, properties(action) AS kept, [] AS things, 'around' AS as, other
  UNION ALL
  MATCH (person)<-[:PRESENT|CONCERNS]-(record:Milestone|Meeting)<-[:CAME_TO|GATHERS_AT]-(circle:Circle)
  OPTIONAL MATCH (circle)-[:AROUND]->(other:Person)
  WITH
    person,
    record,
    other
  WHERE other IS NULL OR other <> person
  RETURN DISTINCT
    CASE
      WHEN record:Meeting THEN 'MEETING_OF_OTHERS'
      ELSE 'MILESTONE_OF_OTHERS'
    END AS section,
    record.id AS id,
    properties(record) AS kept,
    [] AS things,
    'around' AS as,
    other
  UNION ALL
  MATCH (person)<-[:PRESENT|CONCERNS]-(record)<-[:EXPLORED|REVIEWED|LEAVES]-(outcome:Outcome)<-[:WANTS]-(other:Person)
  WHERE other <> person
  RETURN DISTINCT
    CASE
      WHEN record:Exploration THEN 'EXPLORATION_OF_OTHERS'
      WHEN record:Review THEN 'REVIEW_OF_OTHERS'
      ELSE 'UNMET_NEED_OF_OTHERS'
    END AS section,
    record.id AS id,
    properties(record) AS kept,
    [] AS things,
    'of' AS as,
    other
  UNION ALL
  MATCH (person)<-[:PRESENT|CONCERNS]-(record:Learning)<-[:LEARNED]-(other:Person)
  WHERE other <> person
  RETURN DISTINCT 'LEARNING_OF_OTHERS' AS section, record.id AS id, properties(record) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)<-[:PRESENT]-(record:Conversation)<-[:TALKED]-(other:Person)
  WHERE other <> person
  RETURN DISTINCT 'CONVERSATION_OF_OTHERS' AS section, record.id AS id, properties(record) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)<-[:ASKED_BY]-(record)<-[:INTRODUCED]-(other:Person)
  RETURN 'INTRODUCTION_OF_OTHERS' AS section, record.id AS id, properties(record) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)<-[:PRESENT]-(record)<-[:CAME_TO]-()<-[:INTRODUCED]-(other:Person)
  WHERE other <> person
  RETURN DISTINCT 'INTRODUCTION_STEP_OF_OTHERS' AS section, record.id AS id, properties(record) AS kept, [] AS things, 'of' AS as, other
  UNION ALL
  MATCH (person)<-[:GIVEN_BY]-(record:PaidSupport)<-[:MET_BY]-(:Outcome)<-[:WANTS]-(other:Person)
  WHERE other <> person
  RETURN 'PAID_SUPPORT_OF_OTHERS' AS section, record.id AS id, properties(record) AS kept, [] AS things, 'of' AS as, other
}
RETURN
  wantedId AS personId,
  section AS section,
  id AS id,
  kept AS kept,
  things AS things,
  CASE
    WHEN other IS NULL THEN []
    ELSE [{as: as, id: other.id, name: other.name, knownAs: other.knownAs}]
  END AS people
ORDER BY personId, section, id, other.id
