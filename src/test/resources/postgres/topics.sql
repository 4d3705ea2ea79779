WITH args AS (SELECT ?::text[] AS ids)
SELECT json_build_object('id', i.id, 'name', i.name, 'otherWords', i."otherWords", 'wider', (
  WITH RECURSIVE above(id, steps) AS (
    SELECT to_id, 1 FROM broader WHERE from_id = i.id
    UNION SELECT b.to_id, a.steps + 1 FROM above a JOIN broader b ON b.from_id = a.id WHERE a.steps < 3)
  SELECT coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'steps', x.steps) ORDER BY x.steps, w.id), '[]')
  FROM (SELECT id, min(steps) AS steps FROM above GROUP BY id) x JOIN interests w ON w.id = x.id))
FROM args, interests i WHERE i.id = ANY (args.ids)
ORDER BY i.id
