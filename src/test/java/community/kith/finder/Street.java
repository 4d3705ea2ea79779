package community.kith.finder;

import community.kith.Operations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A street of Hindley, and somebody who asks what is there. */
final class Street {

    static final Map<String, Object> HERE = Map.of("postcode", "WN2 3EB");

    private final Operations operations;

    Street(Driver driver, int port) {
        this.operations = new Operations(port);
        write(driver, text());
    }

    static void write(Driver driver, String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    /** The answer to a question near the postcode of the street. */
    GraphQlTester.Response asks(Map<String, ?> question) {
        return asks(HERE, question);
    }

    GraphQlTester.Response asks(Map<String, ?> near, Map<String, ?> question) {
        var variables = new HashMap<String, Object>(question);
        variables.put("near", near);
        return operations.ask("find-groups", variables);
    }

    /** The ids of what is found, in their order. */
    List<String> finds(Map<String, ?> question) {
        return ids(asks(question));
    }

    static List<String> ids(GraphQlTester.Response answer) {
        return answer.path("findGroups.nodes[*].subject.id")
                .entityList(String.class)
                .get();
    }

    private static String text() {
        try {
            return new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
