package community.kith;

import community.kith.people.AddingPeople;
import community.kith.people.NewPerson;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** People of a small town, and what they ask the service over HTTP, with operations of {@code graphql-test}. */
public final class Town {

    /** A refusal as it is answered. */
    public record Refusal(String message, List<String> field, String code) {}

    private final AddingPeople people;
    private final Operations operations;

    /** The town of the service that listens on a port. */
    public Town(int port, AddingPeople people) {
        this.people = people;
        this.operations = new Operations(port);
    }

    /** The id of a person who has moved in. */
    public String person(String name) {
        return Objects.requireNonNull(people.add(NewPerson.named(name)).person())
                .id()
                .value();
    }

    /** The answer to an operation. */
    public GraphQlTester.Response ask(String operation, Map<String, ? extends @Nullable Object> variables) {
        return operations.ask(operation, variables);
    }

    /** The answer to a mutation of this input. */
    public GraphQlTester.Response change(String operation, Map<String, ? extends @Nullable Object> input) {
        return operations.mutate(operation, input);
    }

    /** What a mutation refuses about this input. */
    public List<Refusal> refusals(String operation, Map<String, ? extends @Nullable Object> input) {
        return refusals(operation, change(operation, input));
    }

    /** The refusals in the answer to a mutation; {@code add-tie} answers in {@code addTie}. */
    public static List<Refusal> refusals(String operation, GraphQlTester.Response answer) {
        return answer.path(field(operation) + ".userErrors")
                .entityList(Refusal.class)
                .get();
    }

    private static String field(String operation) {
        return Pattern.compile("-(.)")
                .matcher(operation)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** An input with some fields more, or other ones. */
    public static Map<String, Object> with(Map<String, ?> input, Object... fields) {
        var result = new HashMap<String, Object>(input);
        for (var i = 0; i < fields.length; i += 2) {
            result.put((String) fields[i], fields[i + 1]);
        }
        return result;
    }
}
