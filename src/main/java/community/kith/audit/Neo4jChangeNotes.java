package community.kith.audit;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A node for each change, which goes when the change comes into a chain. The reason stands apart, so that it can be erased. */
@Repository
class Neo4jChangeNotes implements ChangeNotes {

    private static final Logger log = LoggerFactory.getLogger(Neo4jChangeNotes.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Graph.Statement note;
    private final Graph.Statement waiting;

    Neo4jChangeNotes(Graph graph) {
        this.note = graph.statement("audit/note-changes");
        this.waiting = graph.statement("audit/unchained-changes");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String copy, List<NotedChange> changes) {
        note.with("copy", copy)
                .with(
                        "changes",
                        changes.stream().map(Neo4jChangeNotes::properties).toList())
                .run();
    }

    /** A transaction that may write is of where all commits are. */
    @Override
    @Transactional
    public List<NotedChange> waiting(String copy, Instant left, int most) {
        return waiting
                .with("copy", copy)
                .with("left", left.atZone(ZoneOffset.UTC))
                .with("limit", most)
                .list(Neo4jChangeNotes::noted)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, @Nullable Object> properties(NotedChange change) {
        var entry = change.entry();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", change.id());
        properties.put("at", entry.at().atZone(ZoneOffset.UTC));
        properties.put(
                "person", entry.people().isEmpty() ? null : entry.people().getFirst());
        properties.put("reason", entry.reason());
        properties.put("entry", JSON.writeValueAsString(entry.because(null)));
        return properties;
    }

    private static Optional<NotedChange> noted(Row row) {
        var id = row.string("id");
        try {
            var entry = JSON.readValue(row.string("entry"), Entry.class);
            return Optional.of(new NotedChange(
                    id, entry.because(row.optionalString("reason").orElse(null))));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            log.error(
                    "The change {} is not as Kith noted it. It is missing from the audit, and stays where it is.", id);
            return Optional.empty();
        }
    }
}
