package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The published directory in the graph; each question is one statement. */
@Repository
@Reading
class Neo4jPublishedDirectory implements PublishedDirectory {

    private final Graph.Statement services;
    private final Graph.Statement service;
    private final Graph.Statement interests;
    private final Graph.Statement interest;
    private final Graph.Statement ownInterests;

    Neo4jPublishedDirectory(Graph graph) {
        services = graph.statement("publishing/services");
        service = graph.statement("publishing/service");
        interests = graph.statement("publishing/interests");
        interest = graph.statement("publishing/interest");
        ownInterests = graph.statement("publishing/own-interests");
    }

    @Override
    public Part<PublishedService> services(Wanted wanted) {
        var around = wanted.around();
        var day = wanted.day();
        return services.with("start", wanted.start())
                .with("words", wanted.words())
                .with("taxonomy", wanted.taxonomy())
                .with("code", wanted.code())
                .with("point", around == null ? null : around.point())
                .with("metres", around == null ? null : around.metres())
                .with("youngest", wanted.youngest())
                .with("oldest", wanted.oldest())
                .with("day", day)
                .with("byDay", day == null ? null : byDay(day.name()))
                .with("weekday", day == null ? null : day.getValue())
                .with("notBefore", text(wanted.notBefore()))
                .with("notAfter", text(wanted.notAfter()))
                .with("placed", wanted.placed())
                .with("skip", wanted.page().skip())
                .with("limit", wanted.page().size())
                .one(row -> new Part<>(row.integer("total"), row.rows("services", Neo4jPublished::service)))
                .orElseThrow();
    }

    /** TU, also as in 2TU, among the days of a rule. */
    private static String byDay(String day) {
        return ".*BYDAY=([^;]*,)?[-+0-9]*" + day.substring(0, 2) + "(,.*|;.*|$)";
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }

    @Override
    public Optional<WholeService> service(String groupId) {
        return service.with("groupId", groupId).one(Neo4jPublished::whole);
    }

    @Override
    public Part<AssetTerm> interests(int skip, int limit) {
        return interests
                .with("skip", skip)
                .with("limit", limit)
                .one(row -> new Part<>(
                        row.integer("total"),
                        row.rows("interests", each -> Neo4jPublished.term(AssetTaxonomy.INTERESTS, each))))
                .orElseThrow();
    }

    @Override
    public Optional<AssetTerm> interest(String interestId) {
        return interest.with("interestId", interestId)
                .one(row -> Neo4jPublished.term(AssetTaxonomy.INTERESTS, row.row("interest")));
    }

    @Override
    public List<String> ownInterests() {
        return ownInterests.list(row -> row.string("id"));
    }
}
