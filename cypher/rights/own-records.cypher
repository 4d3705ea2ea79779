// rights/own-records
//
// Purpose: What is kept of people's own lives outside their outcomes: themselves, gifts, ties, contacts, what they take part in,
//   what they were asked, agreements, teams and circles. All of it, since an export leaves nothing out.
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
  RETURN
    'PERSON' AS section,
    person.id AS id,
    properties(person) AS kept,
    COLLECT {
      MATCH (person)-[:ENJOYS]->(interest:Interest)
      RETURN {as: 'enjoys', name: interest.name}
      ORDER BY interest.name
    } AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[:HAS_GIFT]->(gift:Gift)
  RETURN
    'GIFT' AS section,
    gift.id AS id,
    properties(gift) AS kept,
    COLLECT {
      MATCH (gift)-[:OF]->(interest:Interest)
      RETURN {as: 'interests', name: interest.name}
      ORDER BY interest.name
    } + COLLECT {
      MATCH (gift)-[:HELPS_WITH]->(need:Need)
      RETURN {as: 'helpsWith', name: need.name}
      ORDER BY need.name
    } AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[tie:TIE]->(other:Person)
  RETURN
    'TIE' AS section,
    tie.id AS id,
    properties(tie) AS kept,
    COLLECT {
      MATCH (need:Need)
      WHERE need.id IN tie.offered
      RETURN {as: 'offeredHelp', name: need.name}
      ORDER BY need.name
    } AS things,
    [{as: 'with', id: other.id, name: other.name, knownAs: other.knownAs}] AS people
  UNION ALL
  MATCH (person)-[:WAS_IN_TOUCH]->(contact:Contact)
  RETURN
    'CONTACT' AS section,
    contact.id AS id,
    properties(contact) AS kept,
    [] AS things,
    COLLECT {
      MATCH (contact)-[:WITH]->(other:Person)
      RETURN {as: 'with', id: other.id, name: other.name, knownAs: other.knownAs}
      ORDER BY other.name, other.id
    } AS people
  UNION ALL
  MATCH (person)-[part:TAKES_PART|WAS_PART]->(asset:Group|Place|MergedGroup)
  RETURN
    'PARTICIPATION' AS section,
    part.id AS id,
    properties(part) AS kept,
    [{as: 'in', name: asset.name}] AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[:WAS_ASKED]->(scale:AskedScale)
  RETURN
    'ASKED_SCALE' AS section,
    scale.id AS id,
    properties(scale) AS kept,
    [] AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[:AGREED_TO]->(agreement:Agreement)
  RETURN
    'AGREEMENT' AS section,
    agreement.id AS id,
    properties(agreement) AS kept,
    [] AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[:HAS_FIGURES]->(figures:IsolationFigures)
  RETURN
    'ISOLATION' AS section,
    figures.id AS id,
    properties(figures) AS kept,
    [] AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(snapshot)
  RETURN
    'ISOLATION_BEFORE' AS section,
    snapshot.id AS id,
    properties(snapshot) AS kept,
    [] AS things,
    [] AS people
  UNION ALL
  MATCH (person)<-[supports:SUPPORTS]-(team:Team)
  RETURN
    'SUPPORT' AS section,
    team.id AS id,
    properties(supports) AS kept,
    [{as: 'team', name: team.name}] AS things,
    [] AS people
  UNION ALL
  MATCH (person)-[works:WORKS_IN]->(team:Team)
  RETURN
    'WORK' AS section,
    team.id AS id,
    properties(works) AS kept,
    [{as: 'team', name: team.name}] AS things,
    [] AS people
  UNION ALL
  MATCH (person)<-[:AROUND]-(circle:Circle)
  RETURN
    'CIRCLE' AS section,
    circle.id AS id,
    properties(circle) AS kept,
    [] AS things,
    COLLECT {
      MATCH (circle)<-[belongs:BELONGS_TO]-(other:Person)
      RETURN {as: belongs.role, id: other.id, name: other.name, knownAs: other.knownAs}
      ORDER BY belongs.role, other.name, other.id
    } AS people
  UNION ALL
  MATCH (person)<-[:AROUND]-(:Circle)-[:CAME_TO]->(milestone:Milestone)
  RETURN
    'MILESTONE' AS section,
    milestone.id AS id,
    properties(milestone) AS kept,
    [] AS things,
    COLLECT {
      MATCH (milestone)-[:CONCERNS]->(other:Person)
      RETURN {as: 'who', id: other.id, name: other.name, knownAs: other.knownAs}
      ORDER BY other.name, other.id
    } AS people
  UNION ALL
  MATCH (person)<-[:AROUND]-(:Circle)-[:GATHERS_AT]->(meeting:Meeting)
  RETURN
    'MEETING' AS section,
    meeting.id AS id,
    properties(meeting) AS kept,
    COLLECT {
      MATCH (meeting)-[:LOOKED_AT]->(action:Action)
      RETURN {as: 'lookedAt', name: action.what}
      ORDER BY action.what, action.id
    } AS things,
    COLLECT {
      MATCH (meeting)-[:PRESENT]->(other:Person)
      RETURN {as: 'came', id: other.id, name: other.name, knownAs: other.knownAs}
      ORDER BY other.name, other.id
    } AS people
  UNION ALL
  MATCH (person)<-[:AROUND]-(circle:Circle)-[:AGREED]->(action:Action)
  RETURN
    'ACTION' AS section,
    action.id AS id,
    properties(action) AS kept,
    COLLECT {
      MATCH (action)-[:HELPS_WITH]->(need:Need)
      RETURN {as: 'helpsWith', name: need.name}
      ORDER BY need.name
    } AS things,
    COLLECT {
      MATCH (action)<-[:WILL_DO]-(other:Person)
      RETURN {as: 'who', id: other.id, name: other.name, knownAs: other.knownAs}
      ORDER BY other.name, other.id
    } AS people
}
RETURN
  wantedId AS personId,
  section AS section,
  id AS id,
  kept AS kept,
  things AS things,
  people AS people
ORDER BY personId, section, id
