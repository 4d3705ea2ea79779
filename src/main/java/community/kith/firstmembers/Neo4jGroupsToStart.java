package community.kith.firstmembers;

import static java.util.stream.Collectors.groupingBy;

import community.kith.gaps.PlannedGroupId;
import community.kith.geography.NeighbourhoodId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds them from the person, or from the caller's own teams, outwards. */
@Repository
class Neo4jGroupsToStart implements GroupsToStart {

    /** More than anybody is shown beside some people. */
    private static final int MOST = 2_000;

    private final Graph.Statement fitting;
    private final Clock clock;

    Neo4jGroupsToStart(Graph graph, Clock clock) {
        this.fitting =
                graph.statement("firstmembers/fitting").with("reach", WalkingTime.reachMetres(WhyItFits.USUAL_MINUTES));
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<PersonId, List<GroupToStart>> ofPeople(Collection<PersonId> people) {
        return today()
                .with(
                        "personIds",
                        people.stream().map(PersonId::value).distinct().toList())
                .with("me", "")
                .with("roles", List.of())
                .with("waiting", false)
                .with("skip", 0)
                .with("limit", MOST)
                .list(Neo4jGroupsToStart::group)
                .stream()
                .collect(groupingBy(GroupToStart::personId));
    }

    @Override
    @Reading
    public Page<GroupToStart> waiting(InReach caller, PageRequest page) {
        return page.page(today().with("personIds", List.of())
                .with("me", caller.me())
                .with("roles", List.copyOf(caller.roles()))
                .with("waiting", true)
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(Neo4jGroupsToStart::group));
    }

    private Graph.Statement today() {
        return fitting.with("today", LocalDate.now(clock));
    }

    private static GroupToStart group(Row row) {
        var match = match(row);
        return new GroupToStart(
                new PersonId(row.string("personId")),
                new PlannedGroupId(row.string("plannedGroupId")),
                new NeighbourhoodId(row.row("area").string("id")),
                Set.copyOf(row.strings("roles")),
                WhyItFits.reasons(match),
                WhyItFits.checkFirst(match),
                row.optionalRow("invitation").map(InvitationRows::invitation).orElse(null));
    }

    private static Match match(Row row) {
        var person = row.row("person");
        var walks = person.optionalInteger("walkingMinutes");
        return new Match(
                liking(row.row("wanted")),
                row.rows("enjoys", Neo4jGroupsToStart::liking),
                row.row("area").string("name"),
                person.optionalPoint("home").orElse(null),
                walks.isPresent() ? walks.getAsInt() : null,
                Set.copyOf(person.strings("accessNeeds")),
                site(row));
    }

    private static Match.@Nullable Site site(Row row) {
        return row.optionalRow("place")
                .map(place -> new Match.Site(
                        place.optionalPoint("point").orElse(null),
                        Set.copyOf(place.strings("access")),
                        Set.copyOf(place.strings("accessLacking"))))
                .orElse(null);
    }

    private static Match.Liking liking(Row row) {
        return new Match.Liking(row.string("id"), row.string("name"));
    }
}
