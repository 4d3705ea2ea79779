package community.kith.gaps;

import static java.util.stream.Collectors.toMap;

import community.kith.community.GroupId;
import community.kith.community.GroupRule;
import community.kith.community.PlaceId;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.geography.Area;
import community.kith.geography.NeighbourhoodId;
import community.kith.geography.Neighbourhoods;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.taxonomy.InterestId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Reads a neighbourhood from the graph, by its box and the points in and around it. */
@Repository
class Neo4jSurroundings implements Surroundings {

    /** In degrees, some 60 km: no smaller neighbourhood that overlaps is wider. */
    private static final double WIDEST = 1;

    private static final Set<PlaceKind> WITH_ROOMS = EnumSet.of(
            PlaceKind.LIBRARY,
            PlaceKind.CAFE,
            PlaceKind.FAITH,
            PlaceKind.PUB,
            PlaceKind.SPORT,
            PlaceKind.COMMUNITY_CENTRE,
            PlaceKind.LEARNING,
            PlaceKind.CULTURE);

    private final Graph.Statement area;
    private final Graph.Statement ofCaller;
    private final Graph.Statement sharers;
    private final Graph.Statement groups;
    private final Graph.Statement hosts;
    private final Graph.Statement terms;
    private final Neighbourhoods neighbourhoods;

    Neo4jSurroundings(Graph graph, Neighbourhoods neighbourhoods) {
        this.area = graph.statement("gaps/area");
        this.ofCaller = graph.statement("gaps/of-caller");
        this.sharers = graph.statement("gaps/sharers");
        this.groups = graph.statement("gaps/groups");
        this.hosts = graph.statement("gaps/hosts");
        this.terms = graph.statement("gaps/terms");
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    @Reading
    public boolean isOpen(NeighbourhoodId id, InReach reach) {
        return smaller(id, reach).isPresent();
    }

    @Override
    @Reading
    public Optional<Served> served(NeighbourhoodId id, InReach reach) {
        return smaller(id, reach).flatMap(smaller -> served(id, smaller));
    }

    private Optional<List<NeighbourhoodId>> smaller(NeighbourhoodId id, InReach reach) {
        return area.with("neighbourhoodId", id.value())
                .with("me", reach.me())
                .with("roles", roles(reach))
                .with("everybody", reach.everybody())
                .with("widest", WIDEST)
                .one(row -> row.strings("smaller").stream()
                        .map(NeighbourhoodId::new)
                        .toList());
    }

    private Optional<Served> served(NeighbourhoodId id, List<NeighbourhoodId> smaller) {
        var areas = neighbourhoods.areas(
                Stream.concat(Stream.of(id), smaller.stream()).toList());
        return Optional.ofNullable(areas.get(id))
                .map(own -> new Served(
                        id,
                        own,
                        smaller.stream()
                                .flatMap(each -> Stream.ofNullable(areas.get(each)))
                                .toList()));
    }

    @Override
    @Reading
    public List<NeighbourhoodId> open(InReach reach) {
        return ofCaller.with("me", reach.me())
                .with("roles", roles(reach))
                .list(row -> new NeighbourhoodId(row.string("id")));
    }

    private static List<String> roles(InReach reach) {
        var roles = new ArrayList<String>();
        if (reach.connects()) {
            roles.add("CONNECTOR");
        }
        if (reach.roles().contains("COACH")) {
            roles.add("COACH");
        }
        return roles;
    }

    @Override
    @Reading
    public List<Sharer> sharers(Served served, LocalDate today) {
        return within(sharers, served.area())
                .with("today", today)
                .with("most", MOST_SHARERS)
                .list(row -> Map.entry(row.optionalPoint("home").orElseThrow(), sharer(row)))
                .stream()
                .filter(each -> served.counts(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Sharer sharer(Row row) {
        return new Sharer(new PersonId(row.string("id")), interests(row), times(row));
    }

    @Override
    @Reading
    public List<NearGroup> groups(Served served) {
        return around(groups, served.area(), Reach.furthestMetres())
                .with("most", MOST_GROUPS)
                .list(row -> new NearGroup(
                        new GroupId(row.string("id")),
                        row.optionalPoint("point").orElseThrow(),
                        row.number("metres"),
                        row.optionalConstant("room", Room.class).orElse(Room.OPEN),
                        Set.copyOf(row.constants("onlyFor", GroupRule.class)),
                        times(row),
                        interests(row)));
    }

    @Override
    @Reading
    public List<NearHost> hosts(Served served) {
        return around(hosts, served.area(), Reach.metres())
                .with("kinds", names(WITH_ROOMS))
                .with("never", names(PlaceKind.forPrivateMatters()))
                .with("most", MOST_GROUPS)
                .list(row -> new NearHost(
                        new PlaceId(row.string("id")),
                        row.optionalPoint("point").orElseThrow(),
                        row.number("metres"),
                        row.integer("hosts")))
                .stream()
                .filter(host -> served.reach().has(host.point(), host.minutes()))
                .limit(MOST_HOSTS)
                .toList();
    }

    @Override
    @Reading
    public Map<InterestId, Term> terms(Collection<InterestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return terms
                .with(
                        "interestIds",
                        ids.stream().map(InterestId::value).distinct().sorted().toList())
                .list(Neo4jSurroundings::term)
                .stream()
                .collect(toMap(Term::id, Function.identity()));
    }

    private static Term term(Row row) {
        return new Term(
                new InterestId(row.string("id")),
                row.string("name"),
                row.rows(
                        "wider",
                        wider -> new Term.Wider(
                                new InterestId(wider.string("id")),
                                wider.string("name"),
                                wider.integer("steps"),
                                wider.integer("furthest"))));
    }

    private static Graph.Statement around(Graph.Statement statement, Area area, double metres) {
        return within(statement, area).with("around", area.centre()).with("metres", metres);
    }

    private static Graph.Statement within(Graph.Statement statement, Area area) {
        return statement.with("southWest", area.southWest()).with("northEast", area.northEast());
    }

    private static List<String> names(Set<PlaceKind> kinds) {
        return kinds.stream().map(PlaceKind::name).sorted().toList();
    }

    private static Set<InterestId> interests(Row row) {
        return row.strings("interests").stream().map(InterestId::new).collect(Collectors.toSet());
    }

    private static Set<DayPart> times(Row row) {
        return row.strings("times").stream()
                .map(name -> name.split("_", 2))
                .map(words -> new DayPart(DayOfWeek.valueOf(words[0]), PartOfDay.valueOf(words[1])))
                .collect(Collectors.toSet());
    }
}
