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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            { people(first: 20, supported: true) { nodes { name isolation { level signals { rule } } whatWouldHelp { suggestions(first: 100) {
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

    /** Somebody new might help him, too, so that it can no longer be said that one person does everything; and two signals are left. */
    @Test
    void everythingThatIsSuggestedToWalterWouldHelp() {
        assertThat(Set.copyOf(helping("Walter Grimshaw")))
                .containsExactlyInAnyOrder(
                        "Get in touch again with Harold, your mate from the pit clears NOBODY_UNPAID_IN_TOUCH"
                                + " ONE_PERSON_CARRIES_EVERYTHING, then WATCH",
                        "Be introduced to Ada clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Brian clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Gareth clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Grace clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Nasreen clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Priya clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Be introduced to Tom clears NOBODY_UNPAID_IN_TOUCH, then WATCH",
                        "Ask Alan, your son in Aberdeen clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Ask Beryl, your next-door neighbour clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Get in touch again with Stan, your partner in the 1987 pairs clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Get in touch again with Mick, your acquaintance from the shed clears NOBODY_UNPAID_IN_TOUCH, then HIGH",
                        "Warm Welcome clears NO_PLACE_OR_GROUP, then HIGH",
                        "Bethesda Luncheon Club, Wednesdays clears NO_PLACE_OR_GROUP, then HIGH",
                        "The Spindle Café clears NO_PLACE_OR_GROUP, then HIGH",
                        "Tenterfold Pantry clears NO_PLACE_OR_GROUP, then HIGH");
    }

    /**
     * Nothing stands out for them, but they have few to turn to: LSNS-6 is below 12. Somebody new would be in touch, and might be confided
     * in and called on. Where that could come to 12, nobody can say any more that they have few; going somewhere changes nothing of it,
     * and neither does somebody who is in touch already.
     */
    @ParameterizedTest
    @CsvSource({
        // Family 3, 1 and 2 people: 6 points. Friends 1, 1 and 0: 2. With somebody new at most 2, 2 and 1: 11.
        "Cheung Suk-Yin, WATCH",
        // Family 2, 1 and 2: 5. Friends 2, 0 and 1: 3. With somebody new at most 3, 1 and 2: 11.
        "Nasreen Akhtar, WATCH",
        // Family 1, 1 and 1: 3. Friends 3, 2 and 3: 8. With somebody new at most 4, 3 and 4: 12.
        "Krystyna Nowak, LOW",
        // Family 2, 2 and 2: 6. Friends 1, and of Bernadette at the desk nobody knows. With somebody new at most 2, 2
        // and 2: 12.
        "Margaret Lowe, LOW",
        // Family 2, 1 and 2: 5. Friends 2, 1 and 1: 4. With somebody new at most 3, 2 and 2: 12.
        "Tom Rigby, LOW"
    })
    void onlySomebodyNewCouldChangeThatThereAreFewToTurnTo(String name, String withSomebodyNew) {
        assertThat(signals(name)).isEmpty();
        assertThat(person(name).toString()).contains("isolation={level=WATCH");

        var helping = helping(name);

        assertThat(helping)
                .filteredOn(SampleWhatIfTests::isSomebodyNew)
                .isNotEmpty()
                .allMatch(each -> each.endsWith(" clears nothing, then " + withSomebodyNew));
        assertThat(helping)
                .filteredOn(each -> !isSomebodyNew(each))
                .isNotEmpty()
                .allMatch(each -> each.endsWith(" clears nothing, then WATCH"));
    }

    private static boolean isSomebodyNew(String line) {
        return line.startsWith("Be introduced to ");
    }

    /** Family 3, 2 and 3 people: 8 points, and no friends. With somebody new at most 1, 1 and 1: 11, so few to turn to as before. */
    @Test
    void everythingThatIsSuggestedToBrianLeavesHimWithFewToTurnTo() {
        assertThat(helping("Brian Culshaw"))
                .allMatch(each -> each.endsWith(
                        isSomebodyNew(each)
                                ? " clears ONLY_FAMILY_AND_PAID, then WATCH"
                                : " clears nothing, then WATCH"));
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
