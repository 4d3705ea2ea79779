package community.kith.copies;

import community.kith.graph.Graph;
import community.kith.graph.Seal;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A node for each purpose. */
@Component
@DependsOn("migrations")
class Neo4jSealKeys implements SealKeys {

    private static final int BYTES = 32;

    private final Graph.Statement keep;

    Neo4jSealKeys(Graph graph) {
        this.keep = graph.statement("copies/keep-seal-key");
    }

    @Override
    @Transactional
    public Seal seal(String purpose) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        var kept = keep.with("id", purpose)
                .with("secret", Base64.getEncoder().encodeToString(fresh))
                .one(row -> row.string("secret"))
                .orElseThrow();
        return new Seal(Base64.getDecoder().decode(kept));
    }
}
