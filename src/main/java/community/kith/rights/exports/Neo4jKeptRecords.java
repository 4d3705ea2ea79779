package community.kith.rights.exports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everything about people, in the graph. */
@Component
class Neo4jKeptRecords implements KeptRecords {

    private final List<Graph.Statement> statements;

    Neo4jKeptRecords(Graph graph) {
        statements = List.of(
                graph.statement("rights/own-records"),
                graph.statement("rights/practice-records"),
                graph.statement("rights/mentions"),
                graph.statement("rights/records-about-records"));
    }

    @Override
    public Map<PersonId, List<KeptRecord>> about(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        return statements.stream()
                .flatMap(statement -> statement.with("personIds", ids).list(Neo4jKeptRecords::read).stream())
                .sorted(comparing(KeptRecord::section))
                .collect(groupingBy(KeptRecord::about));
    }

    private static KeptRecord read(Row row) {
        return new KeptRecord(
                new PersonId(row.string("personId")),
                row.constant("section", Section.class),
                row.optionalString("id").orElse(""),
                row.values("kept"),
                row.rows("things", thing -> new KeptRecord.Thing(thing.string("as"), thing.string("name"))),
                row.rows(
                        "people",
                        person -> new KeptRecord.Mention(
                                person.string("as"),
                                person.string("id"),
                                person.string("name"),
                                person.optionalString("knownAs").orElse(null))));
    }
}
