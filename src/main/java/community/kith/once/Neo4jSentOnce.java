package community.kith.once;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One node for each request that was done under a key. It is connected to nothing. */
@Repository
class Neo4jSentOnce implements SentOnce {

    private final Graph.Statement sent;
    private final Graph.Statement claim;
    private final Graph.Statement keep;
    private final OnceSettings settings;
    private final WaitingNotes notes;
    private final Clock clock;

    Neo4jSentOnce(Graph graph, OnceSettings settings, WaitingNotes notes, Clock clock) {
        this.sent = graph.statement("once/sent");
        this.claim = graph.statement("once/claim");
        this.keep = graph.statement("once/keep-answer");
        this.settings = settings;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    @Reading
    public Optional<Sent> sent(String key) {
        return sent.with("key", key)
                .with("now", now())
                .one(row -> new Sent(row.string("request"), row.optionalString("answer")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(Sending sending) {
        var now = now();
        return claim.with("key", sending.key())
                .with("request", sending.request())
                .with("by", sending.by())
                .with("now", now)
                .with("expiresAt", now.plus(settings.kept()))
                .with("notes", notes.take())
                .one(row -> row.truth("ours"))
                .orElseThrow();
    }

    @Override
    @Transactional
    public void keep(Sending sending, String answer) {
        keep.with("key", sending.key())
                .with("by", sending.by())
                .with("answer", answer)
                .run();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
