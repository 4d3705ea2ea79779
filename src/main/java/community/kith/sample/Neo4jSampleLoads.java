package community.kith.sample;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers loads as a node of the graph itself. */
@Component
@Transactional
class Neo4jSampleLoads implements SampleLoads {

    private final Graph.Statement state;
    private final Graph.Statement begin;
    private final Graph.Statement finish;
    private final Graph.Statement takeAway;

    Neo4jSampleLoads(Graph graph) {
        this.state = graph.statement("sample/state");
        this.begin = graph.statement("sample/begin");
        this.finish = graph.statement("sample/finish");
        this.takeAway = graph.statement("sample/take-away");
    }

    @Override
    @Reading
    public boolean unfinished() {
        return state.one(row -> row.truth("unfinished")).orElse(false);
    }

    @Override
    @Reading
    public boolean graphIsBare() {
        return state.one(row -> row.truth("bare")).orElse(false);
    }

    @Override
    public void begin(ZonedDateTime at) {
        begin.with("at", at).run();
    }

    @Override
    public void finish(ZonedDateTime at) {
        finish.with("at", at).run();
    }

    @Override
    public void takeAway() {
        takeAway.run();
    }
}
