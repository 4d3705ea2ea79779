// A street of Hindley: groups of every sort near one postcode, a place, somebody who lives there, and one group in the next town.
CREATE (:Postcode {code: 'WN2 3EB', point: point({latitude: 53.535, longitude: -2.575})})
CREATE (library:Place {id: 'library', name: 'Hindley Library', kind: 'LIBRARY', version: 0, source: 'Team', access: ['STEP_FREE'], point: point({latitude: 53.5351, longitude: -2.575})})
CREATE (:Place {id: 'nowhere', name: 'Somewhere else', kind: 'OTHER', version: 0, source: 'Team'})
WITH library
MATCH (knitting:Interest {id: 'knitting'})
MATCH (choir:Interest {id: 'choir'})
MATCH (music:Interest {id: 'music'})
CREATE (wool:Group {id: 'wool', name: 'Wool and Words', description: 'Bring your needles and have a natter.', version: 0, source: 'Team', room: 'OPEN', costPence: 0,
  assuredOn: date(), dayParts: ['TUESDAY_MORNING'], point: point({latitude: 53.5352, longitude: -2.575})})-[:OFFERS]->(knitting)
CREATE (wool)-[:MEETS_AT]->(library)
CREATE (wool)-[:MEETS]->(:Session {startsOn: date() + duration({days: 1}), startsAt: localtime('10:00'), endsAt: localtime('12:00'), rule: 'FREQ=DAILY', excluded: [date() + duration({days: 1})], position: 0})
CREATE (voices:Group {id: 'voices', name: 'Hindley Voices', description: 'Nobody has to audition.', version: 0, source: 'Team', room: 'OPEN', costPence: 300,
  assuredOn: date(), languages: ['en', 'pl'], minimumAge: 18, point: point({latitude: 53.5354, longitude: -2.575})})-[:OFFERS]->(choir)
CREATE (voices)-[:MEETS]->(:Session {startsOn: date('2020-01-06'), rule: 'FREQ=WEEKLY;UNTIL=20200201', position: 0})
CREATE (band:Group {id: 'band', name: 'Brass for beginners', version: 0, source: 'Team', room: 'FULL', assuredOn: date(), point: point({latitude: 53.5356, longitude: -2.575})})-[:OFFERS]->(music)
CREATE (:Group {id: 'closed', name: 'Knitting of old', version: 0, source: 'Team', room: 'CLOSED', point: point({latitude: 53.5351, longitude: -2.575})})-[:OFFERS]->(knitting)
CREATE (:Group {id: 'gone', name: 'Knitters who left', version: 0, source: 'Team', room: 'OPEN', missingSince: date(), point: point({latitude: 53.5351, longitude: -2.575})})
CREATE (:Group {id: 'adrift', name: 'Knitting without a roof', version: 0, source: 'Team', room: 'OPEN'})
CREATE (:Group {id: 'leigh', name: 'Knitters of Leigh', version: 0, source: 'Team', room: 'OPEN', point: point({latitude: 53.497, longitude: -2.519})})-[:OFFERS]->(knitting)
CREATE (ada:Person {id: 'ada', name: 'Ada Marsh', knownAs: 'Ada', version: 0, home: point({latitude: 53.535, longitude: -2.575}), walkingMinutes: 15, affordablePence: 100, gender: 'WOMAN'})
CREATE (ada)-[:ENJOYS]->(knitting)
