package community.kith.signin;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;

/** Accounts that a benchmark signs in with. */
public final class TestAccounts {

    private static final String PASSWORD = "correct horse battery staple";

    private final Driver driver;
    private final Passwords passwords;
    private final int port;

    public TestAccounts(ApplicationContext service, Driver driver, int port) {
        this.passwords = service.getBean(Passwords.class);
        this.driver = driver;
        this.port = port;
    }

    /** Somebody who works in a team, signed in. */
    public Browserless signedIn(String personId) {
        try (var session = driver.session()) {
            session.run("""
                            MATCH (person:Person {id: $personId})
                            MERGE (account:Account {name: $personId})
                            SET account.id = $personId, account.roles = ['WORKER'], account.password = $password, account.called = 'Benchmark'
                            MERGE (account)-[:IS]->(person)
                            """, Map.of("personId", personId, "password", passwords.hash(PASSWORD)))
                    .consume();
        }
        var browser = new Browserless(port);
        var answer = browser.signIn(personId, PASSWORD);
        if (!List.of(200, 204).contains(answer.statusCode())) {
            throw new IllegalStateException("Not signed in: " + answer.body());
        }
        return browser;
    }
}
