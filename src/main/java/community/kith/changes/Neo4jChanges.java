package community.kith.changes;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Row;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The record of changes in the graph; what taking back needs is kept as JSON. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Neo4jChanges implements ChangeRecords {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final Graph.Statement record;
    private final Graph.Statement hold;
    private final Graph.Statement markUndone;
    private final Author author;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    Neo4jChanges(Graph graph, Author author, Trail trail, Ids ids, Clock clock) {
        this.record = graph.statement("changes/record-change");
        this.hold = graph.statement("changes/hold-change");
        this.markUndone = graph.statement("changes/mark-undone");
        this.author = author;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Change record(
            String kind, String aboutPersonId, String summary, Map<String, ? extends @Nullable Object> before) {
        var at = now();
        var change = new Change(new ChangeId(ids.next()), at.toInstant(), summary);
        record.with("changeId", change.id().value())
                .with("kind", kind)
                .with("at", at)
                .with("summary", summary)
                .with("before", JSON.writeValueAsString(before))
                .with("personId", aboutPersonId)
                .with("by", author.accountId().orElse(null))
                .run();
        trail.changed(summary, aboutPersonId);
        return change;
    }

    @Override
    public Optional<RecordedChange> hold(ChangeId id) {
        return hold.with("changeId", id.value()).one(Neo4jChanges::recorded);
    }

    @Override
    public void markUndone(RecordedChange recorded) {
        markUndone
                .with("changeId", recorded.change().id().value())
                .with("at", now())
                .run();
        trail.changed("Taken back: " + recorded.change().summary(), recorded.aboutPersonId());
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static RecordedChange recorded(Row row) {
        return new RecordedChange(
                new Change(new ChangeId(row.string("id")), row.moment("at"), row.string("summary")),
                row.string("kind"),
                row.optionalString("personId").orElse(null),
                JSON.readValue(row.string("before"), MAP),
                row.truth("undone"));
    }
}
