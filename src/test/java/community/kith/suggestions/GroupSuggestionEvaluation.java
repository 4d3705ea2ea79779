package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.evaluation.Baseline;
import community.kith.evaluation.Figures;
import community.kith.evaluation.Membership;
import community.kith.evaluation.Memberships;
import community.kith.evaluation.Memberships.Split;
import community.kith.graph.Graph;
import community.kith.graph.Point;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.Candidates;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.CalledFor;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Focus;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Tastes;
import community.kith.suggestions.life.Wanted;
import community.kith.taxonomy.NeedId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures whether the group that somebody really joined next is among those that Kith suggests from what they went to before: the
 * graph, the pass, the statement, the safeguards and the ranking are the product's. The person wants company, lives where all
 * groups are, and nobody has asked for their interests. docs/evaluation.md has the rules and the figures.
 */
@KithTest
class GroupSuggestionEvaluation {

    private static final LocalDate END_OF_THE_RECORDS = LocalDate.of(2017, 10, 31);
    private static final Point TOWN = new Point(53.545, -2.6325);
    private static final int AT_ONCE = 100;

    private static final String PUT_GROUPS = """
            UNWIND $rows AS row
            MERGE (interest:Interest {id: row.category})
            ON CREATE SET interest.name = row.category, interest.source = 'Memberships'
            CREATE (group:Group {id: row.id, name: row.id, version: 0, room: 'OPEN', sensitive: false, source: 'Memberships',
              assuredOn: $today, point: point({latitude: 53.545, longitude: -2.6325})})
            CREATE (group)-[:OFFERS]->(interest)
            """;

    private static final String PUT_MEMBERSHIPS = """
            UNWIND $rows AS row
            MERGE (person:Person {id: row.person})
            ON CREATE SET person.name = 'Somebody', person.knownAs = 'Somebody', person.version = 0
            WITH row, person
            MATCH (group:Group {id: row.group})
            CREATE (person)-[:TAKES_PART {id: row.person + row.group, stage: row.stage, since: row.joined}]->(group)
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private Graph graph;

    @Autowired
    private GroupBonds bonds;

    @Test
    void choosesOnTheLastButOne() throws IOException {
        measured(Split.VALIDATION);
    }

    @Test
    void findsTheGroupThatWasJoinedLast() throws IOException {
        var kith = measured(Split.TEST);

        assertThat(kith.recallAtTen()).isGreaterThanOrEqualTo(0.40);
        assertThat(kith.coverageAtTen()).isGreaterThanOrEqualTo(0.85);
        assertThat(kith.recallAtTenOfSmall()).isGreaterThanOrEqualTo(0.12);
    }

    private Figures measured(Split split) throws IOException {
        var memberships = Memberships.read(split);
        load(memberships);
        new KeepingGroupBonds(
                        bonds, Clock.fixed(END_OF_THE_RECORDS.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .keepAll();
        var baseline = new Baseline(memberships);
        var kith = kith(memberships, baseline);
        write(
                split,
                "Held out: %s.%n%n".formatted(kith.counts())
                        + Figures.HEAD
                        + row("random", memberships, baseline, Baseline::random)
                        + row("popularity", memberships, baseline, Baseline::popularity)
                        + row("same category", memberships, baseline, Baseline::sameCategory)
                        + row("Adamic–Adar", memberships, baseline, Baseline::adamicAdar)
                        + kith.row("**Kith**"));
        return kith;
    }

    private void load(Memberships memberships) {
        inParts(
                PUT_GROUPS,
                memberships.categories().entrySet().stream()
                        .map(group -> Map.<String, Object>of("id", group.getKey(), "category", group.getValue()))
                        .toList());
        inParts(
                PUT_MEMBERSHIPS,
                memberships.known().stream()
                        .map(each -> Map.<String, Object>of(
                                "person",
                                each.person(),
                                "group",
                                each.group(),
                                "joined",
                                each.joined(),
                                "stage",
                                stage(each.times())))
                        .toList());
    }

    /** Somebody who came once was present; twice to four times, was seen there; more often, took part. */
    private static String stage(int times) {
        return times == 1 ? "BEING_PRESENT" : times < 5 ? "HAVING_PRESENCE" : "PARTICIPATING";
    }

    private void inParts(String statement, List<Map<String, Object>> rows) {
        for (var from = 0; from < rows.size(); from += 5000) {
            Maureens.write(
                    driver,
                    statement,
                    Map.of(
                            "rows",
                            rows.subList(from, Math.min(from + 5000, rows.size())),
                            "today",
                            END_OF_THE_RECORDS));
        }
    }

    private static String row(
            String name,
            Memberships memberships,
            Baseline baseline,
            BiFunction<Baseline, String, List<String>> ranking) {
        var figures = new Figures(memberships.categories().size(), baseline.small());
        memberships.heldOut().forEach(each -> figures.take(ranking.apply(baseline, each.person()), each.group()));
        return figures.row(name);
    }

    private Figures kith(Memberships memberships, Baseline baseline) {
        var assets = assets(memberships.categories().keySet());
        var figures = new Figures(memberships.categories().size(), baseline.small());
        for (var people : parts(memberships.heldOut())) {
            var own = ownGroups(people);
            var lists = people.parallelStream()
                    .map(each -> suggested(each.person(), assets, Objects.requireNonNull(own.get(each.person()))))
                    .toList();
            for (var at = 0; at < people.size(); at++) {
                figures.take(lists.get(at), people.get(at).group());
            }
        }
        return figures;
    }

    private static List<List<Membership>> parts(List<Membership> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
                .toList();
    }

    private List<Asset> assets(Set<String> groups) {
        return withinReach(List.of(around("nobody", List.copyOf(groups)))).stream()
                .flatMap(row -> row.assets().stream())
                .toList();
    }

    private Map<String, List<OwnGroup>> ownGroups(List<Membership> people) {
        var found = new HashMap<String, List<OwnGroup>>();
        withinReach(people.stream()
                        .map(each -> around(each.person(), List.of()))
                        .toList())
                .forEach(row -> found.put(row.person(), row.ownGroups()));
        return found;
    }

    private List<Reached> withinReach(List<Map<String, @Nullable Object>> around) {
        return graph.statement("suggestions/within-reach")
                .with("around", around)
                .with("today", END_OF_THE_RECORDS)
                .list(row -> new Reached(
                        row.string("outcomeId"),
                        row.rows("assets", AssetRows::asset),
                        row.rows("ownGroups", GroupRows::own)));
    }

    /** Nothing is looked for near a home: what lies there is read once, for everybody. */
    private static Map<String, @Nullable Object> around(String person, List<String> groups) {
        var around = new HashMap<String, @Nullable Object>();
        around.put("outcomeId", person);
        around.put("personId", person);
        around.put("home", null);
        around.put("metres", 0.0);
        Stream.of("needIds", "interestIds", "knownIds", "placeIds").forEach(key -> around.put(key, List.of()));
        around.put("groupIds", groups);
        return around;
    }

    private static List<String> suggested(String person, List<Asset> assets, List<OwnGroup> own) {
        var life = Life.of(new Facts(
                END_OF_THE_RECORDS,
                new Wanted(
                        new OutcomeId(person),
                        List.of(new CalledFor(new NeedId("company"), "Company", true)),
                        new Tastes(List.of())),
                new Focus(
                        new PersonId(person),
                        TOWN,
                        null,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(),
                        null,
                        20,
                        new Tastes(List.of()),
                        List.of()),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                assets,
                List.of(),
                own));
        return Candidates.at(Step.COMMUNITY, life).stream()
                .map(Candidate::subject)
                .flatMap(Stream::ofNullable)
                .map(subject -> subject.value())
                .toList();
    }

    private static void write(Split split, String table) throws IOException {
        var file = Path.of("target", "evaluation", "groups-" + split.name().toLowerCase(Locale.UK) + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }

    private record Reached(String person, List<Asset> assets, List<OwnGroup> ownGroups) {}
}
