package community.kith.graph;

import org.neo4j.driver.summary.ProfiledPlan;

/** What a statement cost the database, without the noise that times have. */
public final class DatabaseHits {

    private DatabaseHits() {}

    /** How often all steps of a plan that has run went to the store. */
    public static long of(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(DatabaseHits::of).sum();
    }
}
