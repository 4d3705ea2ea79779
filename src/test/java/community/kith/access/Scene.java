package community.kith.access;

import static java.util.stream.Collectors.joining;

import community.kith.people.AddingPeople;
import community.kith.people.NewPerson;
import community.kith.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Maureen, whom the team of Pemberton supports, and who is what to her. Dot is in her map, and Stan in the map of nobody whom
 * Pemberton supports; another team supports him.
 */
public final class Scene {

    private final Driver driver;
    private final ExecutionGraphQlService graphQl;
    private final AddingPeople people;
    private final Map<String, String> ids = new HashMap<>();

    /** Writes all of it into the graph. */
    public Scene(Driver driver, ExecutionGraphQlService graphQl, AddingPeople people) {
        this.driver = driver;
        this.graphQl = graphQl;
        this.people = people;
        List.of("Maureen", "Dot", "Stan", "Nora", "Wendy", "Clive", "Connie", "Fay", "Oscar")
                .forEach(this::person);
        write("""
                MATCH (maureen:Person {id: $Maureen}) MATCH (dot:Person {id: $Dot}) MATCH (stan:Person {id: $Stan})
                MATCH (wendy:Person {id: $Wendy}) MATCH (clive:Person {id: $Clive}) MATCH (connie:Person {id: $Connie})
                MATCH (fay:Person {id: $Fay}) MATCH (oscar:Person {id: $Oscar}) MATCH (nora:Person {id: $Nora})
                CREATE (pemberton:Team {id: 'pemberton', name: 'Pemberton'})-[:SUPPORTS {since: date('2026-01-01')}]->(maureen)
                CREATE (scholes:Team {id: 'scholes', name: 'Scholes'})-[:SUPPORTS {since: date('2026-01-01')}]->(stan)
                CREATE (wendy)-[:WORKS_IN {role: 'WORKER'}]->(pemberton), (clive)-[:WORKS_IN {role: 'COACH'}]->(pemberton)
                CREATE (connie)-[:WORKS_IN {role: 'CONNECTOR'}]->(pemberton), (oscar)-[:WORKS_IN {role: 'WORKER'}]->(scholes)
                CREATE (maureen)-[:TIE {id: 'tie', version: 0, sector: 'FRIEND', ring: 1, kind: 'FRIEND', lapsed: false, unsafe: false}]->(dot)
                CREATE (stan)-[:TIE {id: 'tie-of-stan', version: 0, sector: 'FRIEND', ring: 1, kind: 'FRIEND', lapsed: false, unsafe: false}]->(nora)
                CREATE (circle:Circle {id: 'circle', purpose: 'Going out', askedOn: date('2026-02-01'), startedOn: date('2026-02-01')})-[:AROUND]->(maureen)
                CREATE (fay)-[:BELONGS_TO {role: 'FACILITATOR'}]->(circle)
                CREATE (other:Circle {id: 'circle-of-stan', purpose: 'Bowls', askedOn: date('2026-02-01'), startedOn: date('2026-02-01')})-[:AROUND]->(stan)
                WITH maureen, stan
                MATCH (need:Need {id: 'company'})
                UNWIND [[maureen, ''], [stan, '-of-stan']] AS pair
                WITH need, pair[0] AS whose, pair[1] AS suffix
                CREATE (whose)-[:HAS_GIFT]->(:Gift {id: 'gift' + suffix, words: 'Baking', kind: 'SKILL'})
                CREATE (whose)-[:WANTS]->(outcome:Outcome {id: 'outcome' + suffix, words: 'See people', addedOn: date('2026-03-01'), lookAgainOn: date('2026-04-01')})
                CREATE (outcome)-[:CALLS_FOR]->(need)
                CREATE (outcome)-[:MET_BY]->(support:PaidSupport {id: 'support' + suffix, minutesPerWeek: 60, startsOn: date('2026-03-01'), reviewOn: date('2026-04-01'), urgent: false, recordedAt: datetime('2026-03-01T10:00:00Z')})
                CREATE (support)-[:FOR]->(need)
                CREATE (whose)-[:AGREED_TO]->(:Agreement {id: 'consent' + suffix, recipient: 'GROUP', purpose: 'INTRODUCTION', shares: ['TIMES'], since: date('2026-01-01')})
                CREATE (whose)-[:INTRODUCED]->(:Introduction {id: 'introduction' + suffix, askedOn: date('2026-01-01'), next: 'CONTACT', dueOn: date('2026-01-08')})-[:TO]->(:Group {id: 'bowls' + suffix, name: 'Bowls', version: 0})
                CREATE (:Export {id: 'export' + suffix, madeAt: datetime(), openUntil: datetime() + duration('P9D')})-[:OF]->(whose)
                CREATE (:LegalHold {id: 'hold' + suffix, reason: 'An inquest', placedAt: datetime()})-[:HOLDS]->(whose)
                CREATE (:Change {id: 'change' + suffix, kind: 'GIFT_ADDED', at: datetime('2026-03-01T10:00:00Z'), summary: 'Gift added', before: '{}', undoneAt: datetime('2026-03-01T10:00:00Z')})-[:ABOUT]->(whose)
                """, Map.copyOf(ids));
    }

    private void person(String name) {
        ids.put(
                name,
                Objects.requireNonNull(
                                people.add(NewPerson.named(name + " Shaw")).person())
                        .id()
                        .value());
    }

    /** The id of somebody of this first name. */
    public String id(String name) {
        return Objects.requireNonNull(ids.get(name));
    }

    /** Writes more. */
    public Scene write(String cypher, Map<String, ?> values) {
        try (var session = driver.session()) {
            session.run(cypher, new HashMap<String, Object>(values)).consume();
        }
        return this;
    }

    /** Writes about the people of the scene, each by their first name. */
    public Scene write(String cypher) {
        return write(cypher, ids);
    }

    /** Somebody of the scene, signed in with some roles. */
    public Caller caller(String name, Role... roles) {
        return Caller.of(new AccountId("account-of-" + name), name, new PersonId(id(name)), Set.of(roles));
    }

    /** The answer, as JSON has it. */
    public Map<String, Object> ask(
            @Nullable Caller caller, String document, Map<String, ? extends @Nullable Object> variables) {
        return ask(caller, document, variables, null);
    }

    private Map<String, Object> ask(
            @Nullable Caller caller,
            String document,
            Map<String, ? extends @Nullable Object> variables,
            @Nullable Looking looking) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, new HashMap<>(variables), Map.of(), "test", Locale.UK);
        request.configureExecutionInput((input, builder) -> {
            if (caller != null) {
                input.getGraphQLContext().put(Caller.class, caller);
            }
            if (looking != null) {
                input.getGraphQLContext().put(Looking.class, looking);
            }
            return input;
        });
        return Objects.requireNonNull(graphQl.execute(request).block()).toMap();
    }

    /** Whom an answer lets the caller see, by the ways that were let through. */
    public Set<String> looks(Caller caller, String document, Map<String, ? extends @Nullable Object> variables) {
        var seen = new TreeSet<String>();
        ask(caller, document, variables, new Looking() {
            @Override
            public void stands(PersonId person, Set<Standing> as) {}

            @Override
            public void saw(PersonId person, String field) {
                seen.add(name(person) + " " + field);
            }

            @Override
            public void because(PersonId person, String why) {
                seen.add(name(person) + " because " + why);
            }
        });
        return seen;
    }

    private String name(PersonId person) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person.value()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("?");
    }

    /** What the answer holds under a query that has an {@code $id}. */
    @Nullable
    Object data(@Nullable Caller caller, String document, String id) {
        return ask(caller, document, Map.of("id", id)).get("data");
    }

    /** The code of each error, with the way to its field. */
    @SuppressWarnings("unchecked") // as GraphQL has it
    public static List<String> refusals(Map<String, Object> answer) {
        var errors = (List<Map<String, Object>>) answer.getOrDefault("errors", List.of());
        return errors.stream().map(Scene::refusal).sorted().toList();
    }

    private static String refusal(Map<String, Object> error) {
        var code = ((Map<?, ?>) error.getOrDefault("extensions", Map.of())).get("code");
        var path = ((List<?>) error.getOrDefault("path", List.of()))
                .stream().map(String::valueOf).collect(joining("."));
        return code + " " + path;
    }
}
