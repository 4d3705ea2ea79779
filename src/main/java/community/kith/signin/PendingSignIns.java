package community.kith.signin;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Browsers that have gone to an issuer, so that they may come back to any copy of the service. */
@Component
class PendingSignIns {

    /** How long somebody may take to sign in there. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Graph.Statement keep;
    private final Graph.Statement pending;
    private final Graph.Statement drop;
    private final Clock clock;

    PendingSignIns(Graph graph, Clock clock) {
        this.keep = graph.statement("signin/keep-pending");
        this.pending = graph.statement("signin/pending");
        this.drop = graph.statement("signin/drop-pending");
        this.clock = clock;
    }

    @Transactional
    void keep(String secret, String request) {
        keep.with("key", Secret.keyOf(secret))
                .with("request", request)
                .with("now", now())
                .with("expiresAt", now().plus(LONGEST))
                .run();
    }

    @Reading
    Optional<String> of(String secret) {
        return pending.with("key", Secret.keyOf(secret)).with("now", now()).one(row -> row.string("request"));
    }

    @Transactional
    void drop(String secret) {
        drop.with("key", Secret.keyOf(secret)).run();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }
}
