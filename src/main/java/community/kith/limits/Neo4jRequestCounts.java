package community.kith.limits;

import community.kith.access.AccountId;
import community.kith.graph.Graph;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** One node an account, which is written to once a share and not once a request. */
@Component
class Neo4jRequestCounts implements RequestCounts {

    private final Graph.Statement take;
    private final LimitSettings settings;

    Neo4jRequestCounts(Graph graph, LimitSettings settings) {
        this.take = graph.statement("limits/take-requests");
        this.settings = settings;
    }

    @Override
    public int take(AccountId account, Instant window) {
        return take.with("accountId", account.value())
                .with("window", window.atZone(ZoneOffset.UTC))
                .with("share", settings.share())
                .with("atMost", settings.requests())
                .one(row -> row.integer("taken"))
                .orElseThrow();
    }
}
