package community.kith.evaluation;

import community.kith.outcomes.Outcome;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.SuggestingConnections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** People of whom nothing is known but where they live and what they enjoy, and what is suggested to them. */
public final class Newcomers {

    private static final int SEED = 20261122;
    private static final int DRAWS = 200;

    /** Groups that are open to everybody, nearest first, within the person's reach on foot: 80 m a minute, detours of 1.3. */
    private static final String IN_REACH = """
            MATCH (person:Person {id: $id})
            MATCH (group:Group)
            WHERE coalesce(group.room, 'OPEN') = 'OPEN' AND NOT coalesce(group.sensitive, false)
            WITH group, point.distance(group.point, person.home) * 1.3 / 80 AS minutes, person
            WHERE minutes <= coalesce(person.walkingMinutes, 20)
            RETURN group.id AS id
            ORDER BY minutes, group.name, id
            """;

    private final Driver driver;
    private final Outcomes outcomes;
    private final SuggestingConnections suggesting;
    private final Newcomer kith = new Newcomer();
    private final Newcomer nearest = new Newcomer();
    private final Newcomer byChance = new Newcomer();
    private final Random random = new Random(SEED);
    private final Set<String> shown = new HashSet<>();

    public Newcomers(Driver driver, Outcomes outcomes, SuggestingConnections suggesting) {
        this.driver = driver;
        this.outcomes = outcomes;
        this.suggesting = suggesting;
    }

    /** Asks for somebody who wants company, if anything that is right for them is within reach. */
    public void ask(String personId, Set<String> right) {
        var inReach = ids(IN_REACH, Map.of("id", personId));
        var reachable = new HashSet<>(right);
        reachable.retainAll(inReach);
        if (reachable.isEmpty()) {
            return;
        }
        var suggested = suggested(personId);
        shown.addAll(suggested.stream().limit(10).toList());
        kith.take(suggested, reachable);
        nearest.take(inReach, reachable);
        var mixed = new ArrayList<>(inReach);
        for (var i = 0; i < DRAWS; i++) {
            Collections.shuffle(mixed, random);
            byChance.take(mixed, reachable);
        }
    }

    private List<String> suggested(String personId) {
        write(
                "MATCH (person:Person {id: $id}) MATCH (need:Need {id: 'company'}) "
                        + "CREATE (person)-[:WANTS]->(:Outcome {id: $id + '-company', words: 'See people', "
                        + "addedOn: date(), lookAgainOn: date()})-[:CALLS_FOR]->(need)",
                Map.of("id", personId));
        Outcome outcome = outcomes.byId(new OutcomeId(personId + "-company")).orElseThrow();
        return suggesting.sequence(outcome).steps().get(Step.COMMUNITY.ordinal()).suggestions().stream()
                .flatMap(suggestion -> Stream.ofNullable(suggestion.pointsTo()))
                .filter(Subject.OfGroup.class::isInstance)
                .map(Subject::value)
                .toList();
    }

    /** Writes the table to {@code target/evaluation}. */
    public void report(String name) throws IOException {
        var text = "%d people, %d groups shown.%n%n".formatted(kith.people(), shown.size())
                + Newcomer.table(
                        List.of(byChance.row("by chance"), nearest.row("nearest first"), kith.row("**Kith**")));
        var file = Path.of("target", "evaluation", name + ".md");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    public Newcomer kith() {
        return kith;
    }

    /** The ids that a statement returns. */
    public List<String> ids(String statement, Map<String, Object> parameters) {
        return rows(statement, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    public List<Record> rows(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(statement, parameters).list();
        }
    }

    public void write(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }
}
