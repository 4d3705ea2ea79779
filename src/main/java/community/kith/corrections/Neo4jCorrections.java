package community.kith.corrections;

import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Corrections in the graph. Only one that waits has a day since when, so that the list of these is read from an index. */
@Repository
@Transactional
class Neo4jCorrections implements Corrections {

    private final Graph.Statement waiting;
    private final Graph.Statement ofAccount;
    private final Graph.Statement hold;
    private final Graph.Statement aboutGroup;
    private final Graph.Statement aboutPlace;
    private final Graph.Statement answer;
    private final Ids ids;
    private final Clock clock;

    Neo4jCorrections(Graph graph, Ids ids, Clock clock) {
        this.waiting = graph.statement("corrections/waiting");
        this.ofAccount = graph.statement("corrections/of-account");
        this.hold = graph.statement("corrections/hold");
        this.aboutGroup = graph.statement("corrections/suggest-about-group");
        this.aboutPlace = graph.statement("corrections/suggest-about-place");
        this.answer = graph.statement("corrections/answer");
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<Correction> waiting(PageRequest page) {
        return page(waiting, page);
    }

    @Override
    @Reading
    public Page<Correction> of(String accountId, PageRequest page) {
        return page(ofAccount.with("accountId", accountId), page);
    }

    private static Page<Correction> page(Graph.Statement statement, PageRequest page) {
        return page.page(
                statement.with("skip", page.skip()).with("limit", page.probe()).list(Neo4jCorrections::correction));
    }

    @Override
    public Optional<Correction> hold(CorrectionId id) {
        return hold.with("id", id.value()).one(Neo4jCorrections::correction);
    }

    @Override
    public Optional<Correction> add(AssetId about, CorrectionKind kind, String words, @Nullable String accountId) {
        var add = switch (about) {
            case GroupId group -> aboutGroup.with("groupId", group.value());
            case PlaceId place -> aboutPlace.with("placeId", place.value());
        };
        return add.with("id", ids.next())
                .with("kind", kind)
                .with("words", words)
                .with("by", accountId)
                .with("at", now())
                .one(row -> new CorrectionId(row.string("id")))
                .flatMap(this::hold);
    }

    @Override
    public Correction answer(CorrectionId id, CorrectionState state, @Nullable String words) {
        answer.with("id", id.value())
                .with("state", state)
                .with("answer", words)
                .with("at", state == CorrectionState.WAITING ? null : now())
                .run();
        return hold(id).orElseThrow();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Correction correction(Row row) {
        var about = row.string("aboutId");
        return new Correction(
                new CorrectionId(row.string("id")),
                row.truth("aboutGroup") ? new GroupId(about) : new PlaceId(about),
                row.constant("kind", CorrectionKind.class),
                row.string("words"),
                row.moment("suggestedAt"),
                row.constant("state", CorrectionState.class),
                row.optionalString("answer").orElse(null),
                row.optionalMoment("answeredAt").orElse(null));
    }
}
