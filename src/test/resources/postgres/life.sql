WITH args AS (SELECT ?::text[] AS ids, ?::date AS today),
wanted AS (SELECT o.id, p.id AS person FROM args, outcomes o JOIN people p ON p.id = o.from_id WHERE o.id = ANY (args.ids))
SELECT json_build_object(
  'outcomeId', w.id,
  'needs', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'metByCompany', n."metByCompany") ORDER BY n.position, n.id), '[]')
    FROM needs_of_outcomes c JOIN needs n ON n.id = c.to_id WHERE c.from_id = w.id),
  'about', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'closeIds', (
      SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM (SELECT to_id AS id FROM broader WHERE from_id = i.id UNION SELECT from_id FROM broader WHERE to_id = i.id) x)) ORDER BY i.id), '[]')
    FROM interests_of_outcomes a JOIN interests i ON i.id = a.to_id WHERE a.from_id = w.id),
  'person', json_build_object('id', p.id, 'home', p.home, 'birthday', p.birthday, 'birthYear', p."birthYear", 'gender', p.gender,
    'accessNeeds', p."accessNeeds", 'suitsMe', p."suitsMe", 'timesThatSuit', p."timesThatSuit", 'languages', p.languages,
    'affordablePence', p."affordablePence", 'walkingMinutes', p."walkingMinutes"),
  'tastes', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'closeIds', (
      SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM (SELECT to_id AS id FROM broader WHERE from_id = i.id UNION SELECT from_id FROM broader WHERE to_id = i.id) x)) ORDER BY i.id), '[]')
    FROM interests_of_people e JOIN interests i ON i.id = e.to_id WHERE e.from_id = p.id),
  'talents', talents(p.id),
  'parts', (SELECT coalesce(json_agg(json_build_object('assetId', x.to_id, 'isGroup', x.grp, 'stage', x.stage, 'ended', coalesce(x.until <= args.today, false)) ORDER BY x.id), '[]')
    FROM (SELECT id, to_id, true AS grp, stage, until FROM parts_in_groups WHERE from_id = p.id
      UNION ALL SELECT id, to_id, false, stage, until FROM parts_in_places WHERE from_id = p.id) x),
  'others', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'name', q.name, 'knownAs', q."knownAs", 'gender', q.gender, 'birthday', q.birthday,
      'openToIntroductionsSince', q."openToIntroductionsSince", 'languages', q.languages, 'personality', q.personality,
      'likings', likings(q.id), 'talents', talents(q.id),
      'goesTo', (SELECT coalesce(json_agg(json_build_object('assetId', y.to_id, 'isGroup', y.grp) ORDER BY y.to_id), '[]')
        FROM (SELECT to_id, true AS grp FROM parts_in_groups WHERE from_id = q.id AND (until IS NULL OR until > args.today)
          UNION ALL SELECT to_id, false FROM parts_in_places WHERE from_id = q.id AND (until IS NULL OR until > args.today)) y),
      'guides', EXISTS (SELECT FROM members m JOIN circles c ON c.id = m.to_id WHERE m.from_id = q.id AND m.role = 'FACILITATOR' AND (c."endedOn" IS NULL OR c."endedOn" > args.today))) ORDER BY q.id), '[]')
    FROM people q WHERE q.id IN (
      SELECT to_id FROM ties WHERE from_id = p.id
      UNION SELECT m.from_id FROM around_whom a JOIN circles c ON c.id = a.from_id JOIN members m ON m.to_id = c.id WHERE a.to_id = p.id AND (c."endedOn" IS NULL OR c."endedOn" > args.today)
      UNION SELECT k.from_id FROM supported s JOIN workers k ON k.to_id = s.from_id WHERE s.to_id = p.id AND k.role = 'WORKER' AND (s.until IS NULL OR s.until > args.today))),
  'ties', (SELECT coalesce(json_agg(json_build_object('otherId', t.to_id, 'sector', t.sector, 'ring', t.ring, 'kind', t.kind, 'inWords', t."inWords",
      'confides', coalesce(t.confides, false), 'canCallOn', coalesce(t."canCallOn", false), 'lapsed', coalesce(t.lapsed, false), 'wish', t.wish,
      'unsafe', coalesce(t.unsafe, false), 'ended', coalesce(t."endedOn" <= args.today, false), 'offered', t.offered) ORDER BY t.id), '[]')
    FROM ties t WHERE t.from_id = p.id),
  'dangers', (SELECT coalesce(json_agg(json_build_object('id', q.id, 'name', q.name, 'knownAs', q."knownAs") ORDER BY q.id), '[]')
    FROM people q WHERE q.id IN (SELECT to_id FROM ties WHERE from_id = p.id AND unsafe UNION SELECT from_id FROM ties WHERE to_id = p.id AND unsafe)),
  'partedIds', (SELECT coalesce(json_agg(x.id ORDER BY x.id), '[]') FROM (
    SELECT to_id AS id FROM ties WHERE from_id = p.id AND "endedOn" <= args.today UNION SELECT from_id FROM ties WHERE to_id = p.id AND "endedOn" <= args.today) x),
  'peril', (SELECT coalesce(json_agg(json_build_object('assetId', x.id, 'isGroup', x.grp) ORDER BY x.id), '[]') FROM (
    WITH them AS (SELECT to_id AS id FROM ties WHERE from_id = p.id AND unsafe UNION SELECT from_id FROM ties WHERE to_id = p.id AND unsafe),
      where_they_go AS (SELECT g.to_id AS id, true AS grp FROM them JOIN parts_in_groups g ON g.from_id = them.id WHERE g.until IS NULL OR g.until > args.today
        UNION SELECT l.to_id, false FROM them JOIN parts_in_places l ON l.from_id = them.id WHERE l.until IS NULL OR l.until > args.today)
    SELECT id, grp FROM where_they_go UNION SELECT m.to_id, false FROM where_they_go g JOIN where_groups_meet m ON m.from_id = g.id) x),
  'circles', (SELECT coalesce(json_agg(json_build_object('id', c.id,
      'memberIds', (SELECT coalesce(json_agg(DISTINCT m.from_id), '[]') FROM members m WHERE m.to_id = c.id),
      'agenda', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'what', a.what, 'by', a.by, 'whoId', d.from_id, 'needIds', '[]'::json) ORDER BY a.by, a.id), '[]')
        FROM actions a JOIN who_will d ON d.to_id = a.id WHERE a.from_id = c.id AND a."doneOn" IS NULL AND a."givenUpOn" IS NULL)) ORDER BY c.id), '[]')
    FROM around_whom r JOIN circles c ON c.id = r.from_id WHERE r.to_id = p.id AND c."startedOn" IS NOT NULL AND coalesce(c."endedOn" > args.today, true)),
  'teams', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name,
      'workerIds', (SELECT coalesce(json_agg(DISTINCT k.from_id), '[]') FROM workers k WHERE k.to_id = t.id AND k.role = 'WORKER')) ORDER BY t.id), '[]')
    FROM supported s JOIN teams t ON t.id = s.from_id WHERE s.to_id = p.id AND (s.until IS NULL OR s.until > args.today)))
FROM args, wanted w JOIN people p ON p.id = w.person
ORDER BY w.id
