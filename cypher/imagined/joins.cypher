// imagined/joins
//
// Purpose: Adds relationships between nodes of an imagined community, and from them to interests and needs.
// Parameters:
//   $fromLabel  STRING NOT NULL              the label of where they begin
//   $type       STRING NOT NULL              of all of them
//   $toLabel    STRING NOT NULL              the label of where they end
//   $rows       LIST<MAP NOT NULL> NOT NULL  of each the ids of both ends and what is known of it
// Returns:
//   made  INTEGER NOT NULL  how many there are now of these: as many as rows, unless an end of one is not there
// Index: Person(id), Group(id), Gift(id), Contact(id), Organisation(id), Team(id), Outcome(id), Exploration(id), Circle(id), Place(id), Interest(id), Need(id), Neighbourhood(id), Action(id)
UNWIND $rows AS row
CALL (row) {
  FILTER $fromLabel = 'Person'
  MATCH (start:Person {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Group'
  MATCH (start:Group {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Gift'
  MATCH (start:Gift {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Contact'
  MATCH (start:Contact {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Organisation'
  MATCH (start:Organisation {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Team'
  MATCH (start:Team {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Outcome'
  MATCH (start:Outcome {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Exploration'
  MATCH (start:Exploration {id: row.fromId})
  RETURN start
  UNION ALL
  FILTER $fromLabel = 'Circle'
  MATCH (start:Circle {id: row.fromId})
  RETURN start
}
CALL (row) {
  FILTER $toLabel = 'Person'
  MATCH (end:Person {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Group'
  MATCH (end:Group {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Place'
  MATCH (end:Place {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Interest'
  MATCH (end:Interest {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Need'
  MATCH (end:Need {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Team'
  MATCH (end:Team {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Neighbourhood'
  MATCH (end:Neighbourhood {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Circle'
  MATCH (end:Circle {id: row.toId})
  RETURN end
  UNION ALL
  FILTER $toLabel = 'Action'
  MATCH (end:Action {id: row.toId})
  RETURN end
}
CREATE (start)-[join:$($type)]->(end)
SET join = row.properties
RETURN count(*) AS made
