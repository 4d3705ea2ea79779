MATCH (company:Need {id: 'company'})
MATCH (faith:Need {id: 'faith'})
MATCH (meals:Need {id: 'meals'})
MATCH (singing:Interest {id: 'singing'})
MATCH (choir:Interest {id: 'choir'})
MATCH (gardening:Interest {id: 'gardening'})
CREATE (maureen:Person {
  id: 'maureen', version: 0, name: 'Maureen Ashcroft', knownAs: 'Maureen', birthYear: 1944, gender: 'WOMAN',
  accessNeeds: ['STEP_FREE'], timesThatSuit: ['TUESDAY_MORNING'], languages: ['en'], affordablePence: 500,
  walkingMinutes: 15, home: point({latitude: 53.5450, longitude: -2.6325})})
CREATE (jean:Person {id: 'jean', version: 0, name: 'Jean Pennington', knownAs: 'Jean', gender: 'WOMAN'})
CREATE (pauline:Person {id: 'pauline', version: 0, name: 'Pauline Marsh', knownAs: 'Pauline', gender: 'WOMAN'})
CREATE (irene:Person {id: 'irene', version: 0, name: 'Irene Rudd', knownAs: 'Irene'})
CREATE (frank:Person {id: 'frank', version: 0, name: 'Frank Rudd', knownAs: 'Frank'})
CREATE (priya:Person {
  id: 'priya', version: 0, name: 'Priya Nair', knownAs: 'Priya', openToIntroductionsSince: date('2026-01-05'),
  home: point({latitude: 53.5460, longitude: -2.6325})})
CREATE (sheila:Person {
  id: 'sheila', version: 0, name: 'Sheila Bold', knownAs: 'Sheila',
  home: point({latitude: 53.5451, longitude: -2.6325})})
CREATE (wendy:Person {id: 'wendy', version: 0, name: 'Wendy Holt', knownAs: 'Wendy'})
CREATE (maureen)-[:ENJOYS]->(singing)
CREATE (priya)-[:ENJOYS]->(singing)
CREATE (sheila)-[:ENJOYS]->(singing)
CREATE (wendy)-[:ENJOYS]->(singing)
CREATE (maureen)-[:HAS_GIFT]->(hymns:Gift {id: 'hymns', words: 'Knowing every hymn', kind: 'KNOWLEDGE'})
CREATE (hymns)-[:HELPS_WITH]->(faith)
CREATE (hymns)-[:OF]->(singing)
CREATE (maureen)-[:TIE {
  id: 'tie-jean', version: 0, sector: 'FAMILY', ring: 1, kind: 'SIBLING', canCallOn: true, lapsed: false, unsafe: false,
  offered: ['faith']}]->(jean)
CREATE (maureen)-[:TIE {
  id: 'tie-pauline', version: 0, sector: 'FRIEND', ring: 2, kind: 'FAITH', inWords: 'friend from chapel', lapsed: true,
  unsafe: false}]->(pauline)
CREATE (irene)-[:TIE {
  id: 'tie-irene', version: 0, sector: 'FAMILY', ring: 1, kind: 'SIBLING', lapsed: false, unsafe: true}]->(maureen)
CREATE (maureen)-[:TIE {
  id: 'tie-irene-too', version: 0, sector: 'FAMILY', ring: 1, kind: 'SIBLING', canCallOn: true, lapsed: false,
  unsafe: false}]->(irene)
CREATE (maureen)-[:TIE {
  id: 'tie-frank', version: 0, sector: 'COMMUNITY', ring: 3, kind: 'NEIGHBOUR', lapsed: false, unsafe: true}]->(frank)
CREATE (maureen)-[:TIE {
  id: 'tie-wendy', version: 0, sector: 'PAID', ring: 3, kind: 'WORKER', lapsed: false, unsafe: false}]->(wendy)
CREATE (hall:Place {
  id: 'hall', version: 0, name: 'Chapel hall', kind: 'FAITH', point: point({latitude: 53.5480, longitude: -2.6325}),
  access: ['STEP_FREE'], assuredOn: date(), source: 'Team'})
CREATE (voices:Group {
  id: 'voices', version: 0, name: 'Chapel voices', point: point({latitude: 53.5480, longitude: -2.6325}), room: 'OPEN',
  dayParts: ['TUESDAY_MORNING'], costPence: 0, usualSize: 9, welcomed: 5, welcomeAsked: 5, sensitive: false,
  assuredOn: date(), source: 'Team'})
CREATE (voices)-[:MEETS_AT]->(hall)
CREATE (voices)-[:OFFERS]->(choir)
CREATE (voices)-[:HELPS_WITH]->(faith)
CREATE (pauline)-[:TAKES_PART {id: 'part-pauline', stage: 'PARTICIPATING'}]->(voices)
CREATE (club:Group {
  id: 'club', version: 0, name: 'Frank\'s darts club', point: point({latitude: 53.5455, longitude: -2.6325}), room: 'OPEN',
  sensitive: false, assuredOn: date(), source: 'Team'})
CREATE (club)-[:HELPS_WITH]->(company)
CREATE (frank)-[:TAKES_PART {id: 'part-frank', stage: 'CONTRIBUTING'}]->(club)
CREATE (bowls:Group {
  id: 'bowls', version: 0, name: 'Crown green bowls', point: point({latitude: 53.7000, longitude: -2.6325}), room: 'OPEN',
  sensitive: false, source: 'Team'})
CREATE (maureen)-[:TAKES_PART {id: 'part-bowls', stage: 'CONNECTING', until: date('2024-05-01'), welcomed: true}]->(bowls)
CREATE (library:Place {
  id: 'library', version: 0, name: 'Pemberton library', kind: 'LIBRARY',
  point: point({latitude: 53.5470, longitude: -2.6325}), access: ['STEP_FREE'], assuredOn: date(), source: 'Team'})
CREATE (maureen)-[:TAKES_PART {id: 'part-library', stage: 'BEING_PRESENT'}]->(library)
CREATE (garden:Group {
  id: 'garden', version: 0, name: 'Far garden', point: point({latitude: 53.5700, longitude: -2.6325}), room: 'OPEN',
  sensitive: false, assuredOn: date(), source: 'Team'})
CREATE (garden)-[:HELPS_WITH]->(company)
CREATE (garden)-[:OFFERS]->(gardening)
CREATE (priyas:Circle {id: 'circle-of-somebody-else', purpose: 'Get to the match', askedOn: date('2026-02-01'), startedOn: date('2026-02-01')})
CREATE (priya)-[:BELONGS_TO {role: 'FACILITATOR'}]->(priyas)
CREATE (circle:Circle {id: 'circle', purpose: 'Back to chapel', askedOn: date('2026-03-01'), startedOn: date('2026-03-01')})-[:AROUND]->(maureen)
CREATE (pauline)-[:BELONGS_TO {role: 'MEMBER'}]->(circle)
CREATE (circle)-[:AGREED]->(lift:Action {id: 'lift', what: 'A lift to chapel', by: date('2026-12-03')})
CREATE (pauline)-[:WILL_DO]->(lift)
CREATE (lift)-[:HELPS_WITH]->(faith)
CREATE (team:Team {id: 'team', name: 'Pemberton Team'})-[:SUPPORTS {since: date('2026-01-01')}]->(maureen)
CREATE (wendy)-[:WORKS_IN {role: 'WORKER'}]->(team)
CREATE (maureen)-[:WANTS]->(outcome:Outcome {
  id: 'chapel', words: 'Be part of my chapel again', addedOn: date('2026-11-01'), lookAgainOn: date('2026-12-13')})
CREATE (outcome)-[:CALLS_FOR]->(faith)
CREATE (outcome)-[:CALLS_FOR]->(company)
CREATE (outcome)-[:ABOUT]->(singing)
CREATE (maureen)-[:WANTS]->(other:Outcome {
  id: 'dinner', words: 'Cook for my sister', addedOn: date('2026-11-02'), lookAgainOn: date('2026-12-14')})
CREATE (other)-[:CALLS_FOR]->(meals)
CREATE (other)-[:EXPLORED]->(tried:Exploration {
  id: 'tried', step: 'FAMILY', state: 'WORKS', on: date('2026-11-05'), recordedAt: datetime('2026-11-05T10:00:00Z')})
CREATE (tried)-[:PRESENT]->(jean)
