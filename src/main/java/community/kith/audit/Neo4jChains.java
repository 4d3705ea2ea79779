package community.kith.audit;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Chains in the graph. */
@Repository
class Neo4jChains implements Chains {

    private final Graph.Statement chains;
    private final Graph.Statement head;
    private final Graph.Statement ofChain;
    private final Graph.Statement hidden;

    Neo4jChains(Graph graph) {
        this.chains = graph.statement("audit/chains");
        this.head = graph.statement("audit/head");
        this.ofChain = graph.statement("audit/of-chain");
        this.hidden = graph.statement("audit/hidden");
    }

    @Override
    @Reading
    public List<ChainHead> heads() {
        return chains.list(Neo4jChains::head);
    }

    @Override
    @Reading
    public Optional<ChainHead> head(String chain) {
        return head.with("chain", chain).one(Neo4jChains::head);
    }

    @Override
    @Reading
    public List<AuditRecord> after(String chain, long number, int most) {
        return ofChain.with("chain", chain)
                .with("after", number)
                .with("limit", most)
                .list(Neo4jAuditRecords::record);
    }

    @Override
    @Reading
    public Optional<Long> hidden(String chain, long after, long until) {
        return hidden.with("chain", chain)
                .with("after", after)
                .with("until", until)
                .one(row -> (long) row.integer("number"));
    }

    static ChainHead head(Row row) {
        return new ChainHead(row.string("chain"), row.integer("count"), row.string("hash"));
    }
}
