package community.kith;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a mutation refused, in short: the field and the code of each refusal, such as {@code sessions.0.rule MALFORMED}. */
public final class Refusals {

    private Refusals() {}

    /** In the order of the answer. */
    @SuppressWarnings("unchecked") // as the schema has it
    public static List<String> of(GraphQlTester.Response response, String mutation) {
        return response.path(mutation + ".userErrors").entityList(Map.class).get().stream()
                .map(error -> String.join(".", (List<String>) error.get("field")) + " " + error.get("code"))
                .toList();
    }
}
