package community.kith.rights.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Exports in the graph; who did something is kept by the id of their account. */
@Component
class Neo4jExports implements Exports {

    private final Graph.Statement add;
    private final Graph.Statement hold;
    private final Graph.Statement byId;
    private final Graph.Statement ofPeople;
    private final Graph.Statement decide;
    private final Graph.Statement decisions;
    private final Author author;
    private final Ids ids;
    private final Clock clock;

    Neo4jExports(Graph graph, Author author, Ids ids, Clock clock) {
        add = graph.statement("rights/add-export");
        hold = graph.statement("rights/hold-export");
        byId = graph.statement("rights/export-by-id");
        ofPeople = graph.statement("rights/exports-of-people");
        decide = graph.statement("rights/decide-on-pieces");
        decisions = graph.statement("rights/decisions-on-pieces");
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(PersonExport export) {
        add.with("id", export.id().value())
                .with("personId", export.personId().value())
                .with("madeAt", moment(export.madeAt()))
                .with("openUntil", moment(export.openUntil()))
                .with("by", author.accountId().orElse(null))
                .run();
    }

    @Override
    public Optional<PersonExport> hold(ExportId id) {
        hold.with("id", id.value()).run();
        return byId(id);
    }

    @Override
    @Reading
    public Optional<PersonExport> byId(ExportId id) {
        return byId.with("id", id.value()).one(Neo4jExports::export);
    }

    @Override
    @Reading
    public Map<PersonId, List<PersonExport>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jExports::export)
                .stream()
                .collect(groupingBy(PersonExport::personId));
    }

    @Override
    public void decide(ExportId export, Collection<String> pieces, PieceVerdict decision, String reason) {
        decide.with("exportId", export.value())
                .with(
                        "decisions",
                        pieces.stream()
                                .distinct()
                                .map(piece -> Map.of("id", ids.next(), "piece", piece))
                                .toList())
                .with("decision", decision)
                .with("reason", reason)
                .with("at", moment(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .with("by", author.accountId().orElse(null))
                .run();
    }

    @Override
    @Reading
    public Map<ExportId, List<PieceDecision>> decisions(Collection<ExportId> exports) {
        return decisions
                .with("exportIds", exports.stream().map(ExportId::value).toList())
                .list(row -> Map.entry(new ExportId(row.string("exportId")), decision(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ZonedDateTime moment(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static PersonExport export(Row row) {
        return new PersonExport(
                new ExportId(row.string("id")),
                new PersonId(row.string("personId")),
                row.moment("madeAt"),
                row.optionalString("by").orElse(null),
                row.moment("openUntil"));
    }

    private static PieceDecision decision(Row row) {
        return new PieceDecision(
                row.string("piece"),
                row.constant("decision", PieceVerdict.class),
                row.string("reason"),
                row.moment("at"),
                row.optionalString("by").orElse(null));
    }
}
