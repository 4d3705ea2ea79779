package community.kith.firstmembers;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** What whoever asks for first members hears of their number, after any history of invitations, answers and slips taken back. */
@KithTest
class CountingFirstMembersTests {

    private static final int NEIGHBOURS = 13;
    private static final int STEPS = 45;
    private static final List<@Nullable String> ANSWERS = Arrays.asList("YES", "YES", "NO", null);
    private static final Pattern CHANGE = Pattern.compile("change=\\{id=([^}]*)}");

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private final Map<String, Deque<Word>> words = new HashMap<>();
    private int invitedSaid;
    private int yesSaid;

    /** What was written down about somebody: the change, and all answers of theirs that stand with it; an open one is empty. */
    private record Word(String change, List<String> answers) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isSaidInStepsOfFiveAndNeverGoesDown(long seed) {
        var scene = new Scene(driver, graphQl, people);
        var starting = new Starting(scene);
        starting.asks(true);
        var neighbours = starting.neighbours(NEIGHBOURS);
        var chance = new Random(seed);

        for (var step = 0; step < STEPS; step++) {
            var one = neighbours.get(chance.nextInt(NEIGHBOURS));
            var before = words.computeIfAbsent(one, any -> new ArrayDeque<>());
            if (!before.isEmpty() && chance.nextInt(4) == 0) {
                assertThat(undo(starting, before.pop().change())).contains("userErrors=[]");
            } else {
                var answer = ANSWERS.get(chance.nextInt(ANSWERS.size()));
                before.push(new Word(
                        change(starting.invites(starting.wendy(), one, answer)), after(before.peek(), answer)));
            }

            invitedSaid = Math.max(invitedSaid, inFives(answers -> true));
            yesSaid = Math.max(yesSaid, inFives(answers -> answers.contains("YES")));
            assertThat(starting.counts())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo("invitedAtLeast=%s, saidYesAtLeast=%s", said(invitedSaid), said(yesSaid));
        }
        assertThat(yesSaid).as("enough has happened to say something").isPositive();
    }

    /** One that is open takes the answer; one that has an answer stays. */
    private static List<String> after(@Nullable Word last, @Nullable String answer) {
        var answers = new ArrayList<String>(last == null ? List.of() : last.answers());
        if (!answers.isEmpty() && answers.getLast().isEmpty()) {
            answers.removeLast();
        }
        answers.add(answer == null ? "" : answer);
        return answers;
    }

    private int inFives(Predicate<List<String>> whose) {
        var many = words.values().stream()
                .filter(each -> !each.isEmpty() && whose.test(each.element().answers()))
                .count();
        return Math.toIntExact(many) / 5 * 5;
    }

    private static String said(int number) {
        return number == 0 ? "null" : String.valueOf(number);
    }

    private static String change(String answer) {
        var change = CHANGE.matcher(answer);
        assertThat(change.find()).as(answer).isTrue();
        return change.group(1);
    }

    private static String undo(Starting starting, String change) {
        return starting.told(
                starting.wendy(),
                "mutation ($input: UndoChangeInput!) { undoChange(input: $input) { undone { summary } userErrors { code message } } }",
                Map.of("changeId", change));
    }
}
