package community.kith;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The public API as a client sees it: the operations of {@code graphql-test/}, by name, over real HTTP. */
public final class Operations {

    private final HttpGraphQlTester tester;

    /** Talks to the service at this port of loopback. */
    public Operations(int port) {
        this.tester = HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/graphql")
                .defaultHeader(Tester.HEADER, Tester.VALUE)
                .responseTimeout(Duration.ofSeconds(60))
                .build());
    }

    /** Runs a mutation with its input; an error of GraphQL fails the test. */
    public GraphQlTester.Response mutate(String operation, Map<String, ? extends @Nullable Object> input) {
        return tester.documentName(operation).variable("input", input).execute();
    }

    /** Runs a query with its variables; an error of GraphQL fails the test. */
    public GraphQlTester.Response ask(String operation, Map<String, ? extends @Nullable Object> variables) {
        return tester.documentName(operation)
                .variables(new HashMap<>(variables))
                .execute();
    }
}
