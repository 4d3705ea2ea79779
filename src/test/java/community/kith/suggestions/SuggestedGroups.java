package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the product what it would suggest to people of the records: its statement, its safeguards, its ranking. Each wants company
 * and lives where all groups are; nothing else is known of them.
 */
final class SuggestedGroups {

    private static final Point TOWN = new Point(53.545, -2.6325);
    private static final int AT_ONCE = 100;

    private final Graph graph;
    private final List<Asset> assets;

    SuggestedGroups(Graph graph, Set<String> groups) {
        this.graph = graph;
        this.assets = withinReach(List.of(around("nobody", List.copyOf(groups)))).stream()
                .flatMap(row -> row.assets().stream())
                .toList();
    }

    /** The groups for each of these people, best first. */
    Map<String, List<String>> forEach(List<String> people) {
        var lists = new HashMap<String, List<String>>();
        for (var from = 0; from < people.size(); from += AT_ONCE) {
            var some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            lists.putAll(reached(some).parallelStream()
                    .collect(toMap(Reached::person, each -> suggested(each.person(), each.ownGroups()))));
        }
        return lists;
    }

    private List<Reached> reached(List<String> people) {
        return withinReach(
                people.stream().map(person -> around(person, List.of())).toList());
    }

    private List<Reached> withinReach(List<Map<String, @Nullable Object>> around) {
        return graph.statement("suggestions/within-reach")
                .with("around", around)
                .with("today", MembershipsOnTheMap.END_OF_THE_RECORDS)
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

    private List<String> suggested(String person, List<OwnGroup> own) {
        var life = Life.of(new Facts(
                MembershipsOnTheMap.END_OF_THE_RECORDS,
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

    private record Reached(String person, List<Asset> assets, List<OwnGroup> ownGroups) {}
}
