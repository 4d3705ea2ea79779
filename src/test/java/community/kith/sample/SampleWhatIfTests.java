package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.access.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * What would help the people of the sample for whom something stands out, each suggestion looked at by hand. Walter's neighbour Beryl
 * does everything for him; his friends from the pit and from bowls have drifted off, and he goes nowhere. Brian has his family and
 * his support workers, and nobody else.
 */
@KithTest
@KeepsGraph
class SampleWhatIfTests {

    private static final String WHAT_WOULD_HELP = """
            { people(first: 20, supported: true) { nodes { name isolation { level signals { rule } } whatWouldHelp { suggestions(first: 50) {
              suggestion { title step } clears { rule } appears { rule } levelAfter } } } } }
            """;

    @Autowired
    private LoadingSample loading;

    @Autowired
    private ExecutionGraphQlService graphQl;

    private List<Map<String, Object>> people;

    @BeforeEach
    void load() {
        loading.atStart(true);
        people = people();
    }

    @Test
    void haroldFromThePitWouldHelpWalterMost() {
        assertThat(signals("Walter Grimshaw"))
                .containsExactly("NOBODY_UNPAID_IN_TOUCH", "ONE_PERSON_CARRIES_EVERYTHING", "NO_PLACE_OR_GROUP");
        assertThat(person("Walter Grimshaw").toString()).contains("isolation={level=HIGH");

        var helping = helping("Walter Grimshaw");

        assertThat(helping.getFirst())
                .isEqualTo("Get in touch again with Harold, your mate from the pit clears NOBODY_UNPAID_IN_TOUCH"
                        + " ONE_PERSON_CARRIES_EVERYTHING, then WATCH");
    }

    @Test
    void whoeverIsInTouchWithWalterAgainClearsThatNobodyIs() {
        assertThat(helping("Walter Grimshaw"))
                .contains(
                        "Ask Alan, your son in Aberdeen clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Get in touch again with Stan, your partner in the 1987 pairs clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Ask Beryl, your next-door neighbour clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Get in touch again with Mick, your acquaintance from the shed clears NOBODY_UNPAID_IN_TOUCH, then HIGH");
    }

    @Test
    void anywhereThatWalterGoesClearsThatHeGoesNowhere() {
        assertThat(helping("Walter Grimshaw"))
                .contains(
                        "Warm Welcome clears NO_PLACE_OR_GROUP, then HIGH",
                        "Bethesda Luncheon Club, Wednesdays clears NO_PLACE_OR_GROUP, then HIGH",
                        "The Spindle Café clears NO_PLACE_OR_GROUP, then HIGH",
                        "Tenterfold Pantry clears NO_PLACE_OR_GROUP, then HIGH");
    }

    @Test
    void onlySomebodyNewWouldChangeThatBrianHasFamilyAndPaidStaffAlone() {
        assertThat(signals("Brian Culshaw")).containsExactly("ONLY_FAMILY_AND_PAID");

        var helping = helping("Brian Culshaw");

        assertThat(helping)
                .filteredOn(each -> each.contains("clears ONLY_FAMILY_AND_PAID"))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("Be introduced to "));
        assertThat(helping)
                .filteredOn(each -> each.startsWith("Ask ") || each.startsWith("The Spindle Café"))
                .isNotEmpty()
                .allMatch(each -> each.contains("clears nothing"));
    }

    @Test
    void nothingThatIsSuggestedMakesAnythingWorse() {
        assertThat(people).hasSize(8);
        for (var person : people) {
            assertThat(suggestions(person))
                    .isNotEmpty()
                    .allSatisfy(
                            each -> assertThat(each.get("appears")).asString().isEqualTo("[]"));
        }
    }

    @Test
    void whateverClearsMostComesFirst() {
        for (var person : people) {
            assertThat(suggestions(person).stream()
                            .map(each -> ((List<?>) get(each, "clears")).size())
                            .toList())
                    .isSortedAccordingTo((one, other) -> other - one);
        }
    }

    private List<String> helping(String name) {
        var lines = new ArrayList<String>();
        for (var each : suggestions(person(name))) {
            var clears = rules(get(each, "clears"));
            lines.add("%s clears %s, then %s"
                    .formatted(
                            at(each, "suggestion").get("title"),
                            clears.isEmpty() ? "nothing" : String.join(" ", clears),
                            each.get("levelAfter")));
        }
        return lines;
    }

    private List<String> signals(String name) {
        return rules(get(at(person(name), "isolation"), "signals"));
    }

    private static List<String> rules(Object signals) {
        return ((List<?>) signals)
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("rule")))
                        .toList();
    }

    private Map<String, Object> person(String name) {
        return people.stream()
                .filter(each -> name.equals(each.get("name")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // as GraphQL has it
    private static List<Map<String, Object>> suggestions(Map<String, Object> person) {
        return (List<Map<String, Object>>) get(at(person, "whatWouldHelp"), "suggestions");
    }

    @SuppressWarnings("unchecked") // as GraphQL has it
    private static Map<String, Object> at(Map<String, Object> map, String field) {
        return (Map<String, Object>) get(map, field);
    }

    @SuppressWarnings("unchecked") // as GraphQL has it
    private List<Map<String, Object>> people() {
        var request =
                new DefaultExecutionGraphQlRequest(WHAT_WOULD_HELP, null, new HashMap<>(), Map.of(), "test", Locale.UK);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Caller.class, Caller.service());
            return input;
        });
        var answer = Objects.requireNonNull(graphQl.execute(request).block()).toMap();
        var data = at((Map<String, Object>) (Map<?, ?>) answer, "data");
        return (List<Map<String, Object>>) get(at(data, "people"), "nodes");
    }

    private static Object get(Map<String, Object> map, String field) {
        return Objects.requireNonNull(map.get(field), field);
    }
}
