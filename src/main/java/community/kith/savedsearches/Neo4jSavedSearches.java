package community.kith.savedsearches;

import community.kith.access.AccountId;
import community.kith.community.Room;
import community.kith.finder.FindGroupsArguments;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.taxonomy.AccessFeature;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Saved searches as nodes at an account, and at the person whom one is for. */
@Repository
@Transactional
class Neo4jSavedSearches implements SavedSearches {

    private final Graph.Statement ofAccount;
    private final Graph.Statement byId;
    private final Graph.Statement kept;
    private final Graph.Statement add;
    private final Graph.Statement rename;
    private final Graph.Statement look;
    private final Graph.Statement forget;
    private final Graph.Statement drop;

    Neo4jSavedSearches(Graph graph) {
        this.ofAccount = graph.statement("savedsearches/of-account");
        this.byId = graph.statement("savedsearches/by-id");
        this.kept = graph.statement("savedsearches/kept");
        this.add = graph.statement("savedsearches/add");
        this.rename = graph.statement("savedsearches/rename");
        this.look = graph.statement("savedsearches/look");
        this.forget = graph.statement("savedsearches/forget");
        this.drop = graph.statement("savedsearches/drop");
    }

    @Override
    @Reading
    public List<SavedSearch> of(AccountId account) {
        return ofAccount
                .with("accountId", account.value())
                .with("most", KeepingSearches.MOST)
                .list(Neo4jSavedSearches::search);
    }

    @Override
    @Reading
    public Optional<SavedSearch> byId(AccountId account, SavedSearchId id) {
        return byId.with("accountId", account.value()).with("id", id.value()).one(Neo4jSavedSearches::search);
    }

    @Override
    public Optional<Integer> kept(AccountId account) {
        return kept.with("accountId", account.value()).one(row -> row.integer("kept"));
    }

    @Override
    public void add(AccountId account, SavedSearch search) {
        var asked = search.asked();
        add.with("accountId", account.value())
                .with("id", search.id().value())
                .with("name", search.name())
                .with("personId", asked.near().personId())
                .with("postcode", asked.near().postcode())
                .with("placeId", asked.near().placeId())
                .with("walkingMinutes", asked.walkingMinutes())
                .with("words", asked.words())
                .with("interestIds", asked.interestIds())
                .with(
                        "times",
                        FindGroupsArguments.list(asked.times()).stream()
                                .map(time -> time.day() + "_" + time.part())
                                .toList())
                .with("from", asked.from())
                .with("until", asked.until())
                .with("affordablePence", asked.affordablePence())
                .with("age", asked.age())
                .with("accessNeeds", asked.accessNeeds())
                .with("languages", asked.languages())
                .with("room", asked.room())
                .with("assuredSince", asked.assuredSince())
                .with("seen", List.copyOf(search.seen().numbers()))
                .with("at", moment(search.savedAt()))
                .run();
    }

    @Override
    public void rename(SavedSearchId id, String name) {
        rename.with("id", id.value()).with("name", name).run();
    }

    @Override
    public void look(SavedSearchId id, Seen seen, Instant at) {
        look.with("id", id.value())
                .with("seen", List.copyOf(seen.numbers()))
                .with("at", moment(at))
                .run();
    }

    @Override
    public void forget(SavedSearchId id, @Nullable Instant since) {
        forget.with("id", id.value())
                .with("since", since == null ? null : moment(since))
                .run();
    }

    @Override
    public void drop(Instant before) {
        drop.with("before", moment(before)).run();
    }

    private static ZonedDateTime moment(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }

    private static SavedSearch search(Row row) {
        var search = row.row("search");
        return new SavedSearch(
                new SavedSearchId(search.string("id")),
                search.string("name"),
                asked(search, row.optionalString("personId").orElse(null)),
                new Seen(Set.copyOf(search.longs("seen"))),
                search.moment("savedAt"),
                search.moment("lookedAt"),
                search.optionalMoment("forgottenAt").orElse(null));
    }

    private static FindGroupsArguments asked(Row search, @Nullable String personId) {
        return new FindGroupsArguments(
                new FindGroupsArguments.Near(
                        personId,
                        search.optionalString("postcode").orElse(null),
                        search.optionalString("placeId").orElse(null)),
                number(search.optionalInteger("walkingMinutes")),
                search.optionalString("words").orElse(null),
                search.strings("interestIds"),
                search.strings("times").stream().map(Neo4jSavedSearches::time).toList(),
                search.optionalDate("from").orElse(null),
                search.optionalDate("until").orElse(null),
                number(search.optionalInteger("affordablePence")),
                number(search.optionalInteger("age")),
                search.constants("accessNeeds", AccessFeature.class),
                search.strings("languages"),
                search.constants("room", Room.class),
                search.optionalDate("assuredSince").orElse(null));
    }

    private static @Nullable Integer number(OptionalInt kept) {
        return kept.isPresent() ? kept.getAsInt() : null;
    }

    /** Such as {@code TUESDAY_MORNING}. */
    private static DayPart time(String kept) {
        var parts = kept.split("_", 2);
        return new DayPart(DayOfWeek.valueOf(parts[0]), PartOfDay.valueOf(parts[1]));
    }
}
