package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.access.Caller;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** The sample as it stands in the graph, and what it answers. */
@KithTest
@KeepsGraph
class SampleCommunityTests {

    private static final List<String> STEPS = List.of(
            "SELF_CARE", "ASSISTIVE_TECHNOLOGY", "FAMILY", "FRIENDS", "COMMUNITY", "COMMUNITY_CIRCLE", "PAID_SUPPORT");

    @Autowired
    private LoadingSample loading;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private Driver driver;

    @BeforeEach
    void load() {
        loading.atStart(true);
    }

    @Test
    void hasEverythingThatItsFilesSay() {
        assertThat(counted("Person")).isEqualTo(65);
        assertThat(counted("Place")).isEqualTo(25);
        assertThat(counted("Group")).isEqualTo(40);
        assertThat(counted("Organisation")).isEqualTo(12);
        assertThat(counted("Circle")).isEqualTo(5);
        assertThat(counted("Outcome")).isEqualTo(15);
        assertThat(counted("Introduction")).isEqualTo(7);
        assertThat(counted("Agreement")).isEqualTo(8);
        assertThat(number("MATCH (:Team)-[:SUPPORTS]->(person:Person) RETURN count(DISTINCT person)"))
                .isEqualTo(8);
        assertThat(number("MATCH (:Person)-[role:WORKS_IN {role: 'WORKER'}]->(:Team) RETURN count(role)"))
                .isEqualTo(5);
    }

    @Test
    void putsEverythingOnTheMap() {
        assertThat(number("MATCH (group:Group) WHERE group.point IS NULL RETURN count(group)"))
                .isZero();
        assertThat(number("MATCH (place:Place) WHERE place.point IS NULL RETURN count(place)"))
                .isZero();
        assertThat(number("MATCH (:Team)-[:SUPPORTS]->(person) WHERE person.home IS NULL RETURN count(person)"))
                .isZero();
    }

    @Test
    void letsTiesHoldTogether() {
        assertThat(number("MATCH (person:Person)-[:TIE]->(person) RETURN count(person)"))
                .isZero();
        assertThat(number("MATCH ()-[tie:TIE]->() WHERE NOT tie.ring IN [1, 2, 3] RETURN count(tie)"))
                .isZero();
        assertThat(number("MATCH ()-[tie:TIE {unsafe: true}]->() RETURN count(tie)"))
                .isOne();
        assertThat(number("MATCH ()-[tie:TIE]->() WHERE tie.endedOn IS NOT NULL RETURN count(tie)"))
                .isOne();
    }

    @Test
    void suggestsSomethingWithReasonsAtEveryStep() {
        var sing = steps("Ada Farrimond", "sing");
        var bath = steps("Ada Farrimond", "bath");

        assertThat(sing.keySet()).containsExactlyInAnyOrderElementsOf(STEPS);
        STEPS.subList(0, 6)
                .forEach(step -> assertThat(suggestions(sing, step))
                        .as(step)
                        .isNotEmpty()
                        .allSatisfy(suggestion -> assertThat((Collection<?>) suggestion.get("reasons"))
                                .isNotEmpty()));
        assertThat(suggestions(sing, "PAID_SUPPORT")).isEmpty();
        assertThat(stillToExplore(sing)).isEqualTo(STEPS.subList(0, 6));
        assertThat(stillToExplore(bath)).isEmpty();
        assertThat(titles(bath, "PAID_SUPPORT")).anyMatch(title -> title.contains("Sarah-Louise"));
    }

    @Test
    void suggestsTheSingersButNotTheChoirUpTheStairs() {
        var sing = steps("Ada Farrimond", "sing");

        assertThat(titles(sing, "COMMUNITY"))
                .anyMatch(title -> title.contains("Bethesda Singers"))
                .noneMatch(title -> title.contains("Songs on the Cut"));
        assertThat(titles(sing, "FRIENDS"))
                .anyMatch(title -> title.contains("Maureen"))
                .anyMatch(title -> title.contains("Dot"));
    }

    @Test
    void neverSuggestsSomebodyUnsafe() {
        var all = Stream.of("play", "money")
                .map(words -> steps("Tom Rigby", words))
                .map(Object::toString)
                .toList();

        assertThat(all).hasSize(2).noneMatch(answer -> answer.contains("Liam"));
    }

    @Test
    void suggestsAFullGroupToNobody() {
        var paint = steps("Krystyna Nowak", "paint");

        assertThat(titles(paint, "COMMUNITY")).isNotEmpty().noneMatch(title -> title.contains("Art for Everyone"));
    }

    private Map<String, Map<String, Object>> steps(String person, String words) {
        var outcomes = ExecutionGraphQlServiceTester.builder(graphQl)
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Caller.class, Caller.service());
                    return input;
                })
                .responseTimeout(Duration.ofMinutes(1))
                .build()
                .document("""
                        query ($name: String!) {
                          people(search: $name, first: 1) {
                            nodes {
                              outcomes {
                                words
                                supportSequence {
                                  steps {
                                    step
                                    stillToExplore
                                    suggestions(first: 20) {
                                      title
                                      reasons { code sentence share }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                        """)
                .variable("name", person)
                .execute()
                .path("people.nodes[0].outcomes")
                .entityList(Map.class)
                .get();
        Map<?, ?> outcome = outcomes.stream()
                .filter(each -> String.valueOf(each.get("words")).contains(words))
                .findFirst()
                .orElseThrow();
        var sequence = (Map<?, ?>) Objects.requireNonNull(outcome.get("supportSequence"));
        return list(Objects.requireNonNull(sequence.get("steps"))).stream()
                .collect(Collectors.toMap(step -> String.valueOf(step.get("step")), step -> step));
    }

    private static List<String> titles(Map<String, Map<String, Object>> steps, String step) {
        return suggestions(steps, step).stream()
                .map(suggestion -> String.valueOf(suggestion.get("title")))
                .toList();
    }

    private static List<Map<String, Object>> suggestions(Map<String, Map<String, Object>> steps, String step) {
        return list(
                Objects.requireNonNull(Objects.requireNonNull(steps.get(step)).get("suggestions")));
    }

    private static List<String> stillToExplore(Map<String, Map<String, Object>> steps) {
        var names = (List<?>) Objects.requireNonNull(
                Objects.requireNonNull(steps.get("PAID_SUPPORT")).get("stillToExplore"));
        return names.stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked") // as GraphQL answers
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }

    private int counted(String label) {
        return number("MATCH (node:%s) RETURN count(node)".formatted(label));
    }

    private int number(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get(0).asInt();
        }
    }
}
