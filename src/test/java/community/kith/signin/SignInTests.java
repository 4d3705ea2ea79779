package community.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in with a name and a password, over HTTP. */
@KithTest
class SignInTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final String OTHER = "teapot harbour violet";

    @LocalServerPort
    private int port;

    @Autowired
    private KeepingAccounts keeping;

    @Autowired
    private SignIns signIns;

    private Browserless jo = new Browserless(1);

    @BeforeEach
    void hasAnAccount() {
        keeping.add("Jo", PASSWORD, null, Set.of(Role.WORKER));
        jo = new Browserless(port);
    }

    @Test
    void answersNobodyWhoHasNotSignedIn() {
        assertThat(jo.ask("{ needs { id } }").statusCode()).isEqualTo(401);
        assertThat(jo.ask("{ needs { id } }").body()).contains("SIGN_IN_NEEDED");
        assertThat(jo.get("/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(jo.get("/map/tiles/1/0/0").statusCode()).isEqualTo(401);
        assertThat(jo.get("/graphql/schema").statusCode()).isEqualTo(401);
        assertThat(jo.post("/directory/imports", Map.of()).statusCode()).isEqualTo(401);
        assertThat(jo.get("/anything").statusCode()).isEqualTo(401);
        assertThat(jo.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("neo4j", "details");
    }

    @Test
    void letsInWithTheRightPasswordWhateverTheCapitals() {
        assertThat(jo.signIn(" JO ", PASSWORD).statusCode()).isEqualTo(204);

        assertThat(jo.me()).isEqualTo("{\"data\":{\"me\":{\"name\":\"jo\",\"roles\":[\"WORKER\"]}}}");
        assertThat(jo.get("/actuator/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        var name = jo.signIn("nobody", PASSWORD);
        var password = jo.signIn("jo", OTHER);

        assertThat(name.statusCode()).isEqualTo(401).isEqualTo(password.statusCode());
        assertThat(name.body()).isEqualTo(password.body());
        assertThat(jo.signIn("", "").statusCode()).isEqualTo(400);
        assertThat(jo.signIn("x".repeat(300), PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void givesACookieThatNoScriptAndNoOtherSiteGetsAt() {
        var answer = jo.signIn("jo", PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/"));
        assertThat(jo.cookie("kith")).hasSize(43);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void takesNoSignInThatSomebodyElsePrepared() {
        jo.plant("kith", "prepared");
        jo.signIn("jo", PASSWORD);

        assertThat(jo.cookie("kith")).isNotEqualTo("prepared");
        var other = new Browserless(port);
        other.plant("kith", "prepared");
        assertThat(other.ask("{ me { name } }").statusCode()).isEqualTo(401);
    }

    @Test
    void endsTheSignInThatADeviceHadBefore() {
        jo.signIn("jo", PASSWORD);
        var kept = new Browserless(port);
        kept.plant("kith", jo.cookie("kith"));

        jo.signIn("jo", PASSWORD);

        assertThat(jo.me()).contains("jo");
        assertThat(kept.ask("{ me { name } }").statusCode()).isEqualTo(401);
    }

    @Test
    void endsASignInAtOnce() {
        jo.signIn("jo", PASSWORD);
        var kept = new Browserless(port);
        kept.plant("kith", jo.cookie("kith"));
        assertThat(kept.me()).contains("jo");

        jo.signOut();

        assertThat(kept.ask("{ me { name } }").statusCode()).isEqualTo(401);
    }

    @Test
    void endsASignInThatIsNotUsedAndOneThatIsOld() {
        var account = keeping.add("Sam", PASSWORD, null, Set.of(Role.COACH)).account();
        var now = Instant.parse("2026-11-23T08:00:00Z");
        signIns.start(Objects.requireNonNull(account).id(), "key", "device", now);

        assertThat(signIns.callerOf("key", now.plus(Duration.ofMinutes(59)))).isPresent();
        assertThat(signIns.callerOf("key", now.plus(Duration.ofMinutes(110)))).isPresent();
        assertThat(signIns.callerOf("key", now.plus(Duration.ofMinutes(175)))).isEmpty();
        for (var minutes = 150; minutes < 600; minutes += 50) {
            assertThat(signIns.callerOf("key", now.plus(Duration.ofMinutes(minutes))))
                    .isPresent();
        }
        assertThat(signIns.callerOf("key", now.plus(Duration.ofMinutes(601)))).isEmpty();
    }

    @Test
    void makesWhoeverGuessesWaitAndNobodyElse() {
        jo.signIn("jo", PASSWORD);
        jo.signOut();
        var guesser = new Browserless(port);
        for (var guess = 0; guess < 5; guess++) {
            assertThat(guesser.signIn("jo", OTHER).statusCode()).isEqualTo(401);
        }

        var sixth = guesser.signIn("jo", PASSWORD);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(800L, 900L);
        assertThat(jo.signIn("jo", PASSWORD).statusCode()).isEqualTo(204);
        assertThat(guesser.signIn("sam", OTHER).statusCode()).isEqualTo(401);
    }

    @Test
    void makesWhoeverTriesManyNamesWait() {
        jo.signIn("somebody", OTHER);
        for (var guess = 1; guess < 50; guess++) {
            signIns.count(List.of(Secret.keyOf("address 127.0.0.1")), Instant.now());
        }

        assertThat(jo.signIn("jo", PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void letsNobodyInWithOneClickWithoutTheSample() {
        assertThat(jo.get("/sign-in/ways").body()).isEqualTo("{\"sample\":[],\"issuers\":[]}");
        assertThat(jo.post("/sign-in/sample", Map.of("role", "WORKER")).statusCode())
                .isEqualTo(404);
    }
}
