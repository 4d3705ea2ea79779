SELECT g.id FROM groups g
WHERE g.point <@ around(point(?, ?), 3000) AND metres(g.point, point(?, ?)) <= 3000
  AND words_of(g) @@ plainto_tsquery('english', ?)
  AND g."dayParts" && ?::text[] AND g."costPence" <= ? AND g.room = 'OPEN'
ORDER BY metres(g.point, point(?, ?)), g.id
LIMIT 20
