package community.kith.audit;

import community.kith.graph.Graph;
import community.kith.graph.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A node for each change, which goes when the change comes into a chain. */
@Repository
class Neo4jChangeNotes implements ChangeNotes {

    private static final Logger log = LoggerFactory.getLogger(Neo4jChangeNotes.class);

    private final Graph.Statement write;
    private final Graph.Statement waiting;

    Neo4jChangeNotes(Graph graph) {
        this.write = graph.statement("audit/note-changes");
        this.waiting = graph.statement("audit/unchained-changes");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Map<String, Object>> notes) {
        write.with("notes", notes).run();
    }

    /** A transaction that may write is where all commits are. */
    @Override
    @Transactional
    public List<NotedChange> waiting(@Nullable String copy, Instant left, int most) {
        return waiting
                .with("copy", copy)
                .with("left", left.atZone(ZoneOffset.UTC))
                .with("limit", most)
                .list(Neo4jChangeNotes::noted)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NotedChange> noted(Row row) {
        var id = row.string("id");
        try {
            var reason = row.optionalString("reason").orElse(null);
            return Optional.of(NotedChange.read(id, row.string("entry"), reason));
        } catch (IllegalArgumentException unreadable) {
            log.error(
                    "The change {} is not as Kith noted it. It is missing from the audit, and stays where it is.", id);
            return Optional.empty();
        }
    }
}
