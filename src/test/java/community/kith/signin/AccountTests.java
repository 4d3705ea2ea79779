package community.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Giving people accounts, over HTTP. */
@KithTest
class AccountTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final String OTHER = "teapot harbour violet";

    @LocalServerPort
    private int port;

    @Autowired
    private KeepingAccounts keeping;

    @Autowired
    private Driver driver;

    private Browserless anna = new Browserless(1);

    @BeforeEach
    void hasAnAdministrator() {
        keeping.add("anna", PASSWORD, null, Set.of(Role.ADMINISTRATOR));
        anna = new Browserless(port);
        anna.signIn("anna", PASSWORD);
    }

    @Test
    void givesSomebodyAnAccountThatTheySignInWith() {
        assertThat(add("Jo", PASSWORD, "COACH, WORKER")).contains("\"userErrors\":[]", "\"name\":\"jo\"");
        var jo = new Browserless(port);

        assertThat(jo.signIn("jo", PASSWORD).statusCode()).isEqualTo(204);
        assertThat(anna.ask("{ accounts { nodes { name roles disabled person { id } } } }")
                        .body())
                .contains("\"anna\"", "\"jo\"", "\"WORKER\",\"COACH\"");
    }

    @Test
    void saysWhatIsWrongWithAnAccount() {
        assertThat(add(" ", "short", "")).contains("BLANK", "MALFORMED", "\"roles\"", "12 characters at least");
        assertThat(add("jo", "jo likes her password", "WORKER")).contains("does not hold the name");
        assertThat(add("jo", "aaaaaaaaaaaaaaaa", "WORKER")).contains("more than a few different");
        add("jo", PASSWORD, "WORKER");
        assertThat(add("JO", OTHER, "WORKER")).contains("DUPLICATE");
        assertThat(new Browserless(port).signIn("jo", OTHER).statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSignInsOfADisabledAccountAtOnce() {
        var id = Objects.requireNonNull(
                        keeping.add("jo", PASSWORD, null, Set.of(Role.WORKER)).account())
                .id();
        var jo = new Browserless(port);
        jo.signIn("jo", PASSWORD);

        assertThat(disable(id.value(), true)).contains("\"disabled\":true");
        assertThat(jo.ask("{ me { name } }").statusCode()).isEqualTo(401);
        assertThat(jo.signIn("jo", PASSWORD).statusCode()).isEqualTo(401);

        disable(id.value(), false);
        assertThat(jo.signIn("jo", PASSWORD).statusCode()).isEqualTo(204);
        assertThat(disable("nobody", true)).contains("NOT_FOUND");
    }

    @Test
    void changesAPasswordForWhoeverKnowsTheOldOne() {
        assertThat(change(OTHER, OTHER)).contains("NOT_ALLOWED");
        assertThat(change(PASSWORD, "anna")).contains("12 characters at least");
        assertThat(change(PASSWORD, OTHER)).contains("\"userErrors\":[]");

        assertThat(anna.ask("{ me { name } }").statusCode()).isEqualTo(401);
        assertThat(anna.signIn("anna", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(anna.signIn("anna", OTHER).statusCode()).isEqualTo(204);
    }

    @Test
    void keepsNoPasswordAndNoCookieInTheGraph() {
        try (var session = driver.session()) {
            var all = session.run("MATCH (n:Account|SignIn|KnownDevice|SignInAttempts) RETURN properties(n) AS n")
                    .list(row -> row.get("n").asMap().toString())
                    .toString();

            assertThat(all)
                    .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                    .doesNotContain(PASSWORD, anna.cookie("kith"), anna.cookie("kith-device"), "127.0.0.1");
        }
    }

    private String add(String name, String password, String roles) {
        return anna.ask("""
                mutation { addAccount(input: {name: "%s", password: "%s", roles: [%s]}) {
                  account { name } userErrors { message field code } } }""".formatted(name, password, roles)).body();
    }

    private String disable(String id, boolean disabled) {
        return anna.ask("""
                mutation { disableAccount(input: {accountId: "%s", disabled: %s}) {
                  account { disabled } userErrors { code } } }""".formatted(id, disabled)).body();
    }

    private String change(String old, String wanted) {
        return anna.ask("""
                mutation { changePassword(input: {oldPassword: "%s", newPassword: "%s"}) {
                  account { name } userErrors { message code } } }""".formatted(old, wanted)).body();
    }
}
