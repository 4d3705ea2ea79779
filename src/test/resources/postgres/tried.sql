WITH args AS (SELECT ?::text[] AS ids)
SELECT json_build_object('outcomeId', w.id, 'tried', (
  SELECT coalesce(json_agg(json_build_object('purposeId', o.id, 'step', e.step, 'state', e.state, 'on', e.on, 'recordedAt', e."recordedAt",
      'askAgainOn', e."askAgainOn", 'words', e.words,
      'needIds', (SELECT coalesce(json_agg(n.to_id ORDER BY n.to_id), '[]') FROM needs_of_outcomes n WHERE n.from_id = o.id),
      'presentIds', '[]'::json,
      'about', (SELECT json_build_object('kind', 'GROUP', 'id', g.id, 'name', g.name, 'likings', offers(g.id))
        FROM what_was_tried t JOIN groups g ON g.id = t.to_id WHERE t.from_id = e.id ORDER BY g.id LIMIT 1))
    ORDER BY e.on DESC, e."recordedAt" DESC, e.id), '[]')
  FROM outcomes o JOIN explorations e ON e.from_id = o.id WHERE o.from_id = w.from_id))
FROM args, outcomes w WHERE w.id = ANY (args.ids)
ORDER BY w.id
