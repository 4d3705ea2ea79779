package community.kith.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.Browsers;
import community.kith.KithTest;
import community.kith.paging.PageRequest;
import community.kith.teams.BuildingTeams;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an issuer of OpenID Connect that is a process of its own. */
@KithTest
@ResourceLock(Browsers.LOCK)
class IssuerTests {

    private static final Process ISSUER = start();
    private static final String ADDRESS = firstLine(ISSUER);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private BuildingTeams teams;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IssuedAccounts issued;

    @Autowired
    private Driver driver;

    @DynamicPropertySource
    static void knowsTheIssuer(DynamicPropertyRegistry settings) {
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.council.client-id", () -> IssuerProcess.AUDIENCE);
        settings.add(client + "registration.council.client-secret", () -> "a secret of this test");
        settings.add(client + "registration.council.client-name", () -> "the council");
        settings.add(client + "registration.council.scope", () -> "openid");
        settings.add(client + "registration.council.redirect-uri", () -> "{baseUrl}/sign-in/back/council");
        settings.add(client + "registration.council.authorization-grant-type", () -> "authorization_code");
        settings.add(client + "registration.council.provider", () -> "council");
        settings.add(client + "provider.council.issuer-uri", () -> ADDRESS);
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> ADDRESS);
        settings.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> IssuerProcess.AUDIENCE);
        settings.add("kith.sign-in.issuer.roles-claim", () -> "groups.kith");
        settings.add("kith.sign-in.issuer.roles.worker", () -> "kith-worker");
    }

    @AfterAll
    static void ends() {
        ISSUER.destroy();
    }

    @Test
    void letsABrowserInThatComesBackFromTheIssuer() {
        teams.add("Scholes", null);
        try (var context = Browsers.browser().newContext()) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/");
            page.waitForURL(Pattern.compile(".*/sign-in.*"));

            link(page, "Sign in with the council").click();
            link(page, "I am Priya").click();

            assertThat(page.getByText("You are signed in as Priya, worker.")).isVisible();
            assertThat(context.cookies().stream()
                            .filter(cookie -> cookie.name.equals("kith"))
                            .findFirst()
                            .orElseThrow()
                            .httpOnly)
                    .isTrue();
        }
        try (var session = driver.session()) {
            assertThat(session.run("MATCH (:Account)-[:IS]->(p:Person)-[w:WORKS_IN]->(t:Team)"
                                    + " RETURN p.name + ', ' + w.role + ' in ' + t.name AS who")
                            .list(row -> row.get("who").asString()))
                    .containsExactly("Priya Nair, WORKER in Scholes");
        }
    }

    @Test
    void takesNoAnswerThatAnotherBrowserAskedFor() {
        try (var mine = Browsers.browser().newContext();
                var others = Browsers.browser().newContext()) {
            var page = mine.newPage();
            page.navigate("http://localhost:" + port + "/sign-in/issuer/council");
            var back = Objects.requireNonNull(link(page, "I am Priya").getAttribute("href"));

            var victim = others.newPage();
            victim.navigate(back);

            victim.waitForURL(Pattern.compile(".*/sign-in\\?refused"));
            assertThat(victim.getByRole(AriaRole.ALERT)).containsText("does not open Kith");
            assertThat(others.cookies()).noneMatch(cookie -> cookie.name.equals("kith"));
        }
    }

    @Test
    void letsAProgramInThatBringsAToken() throws Exception {
        var answer = ask(tokenThatIs("right"));

        assertThat(answer).isEqualTo("{\"data\":{\"me\":{\"name\":\"Priya Nair\",\"roles\":[\"WORKER\"]}}}");
        assertThat(ask(tokenThatIs("right"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unsigned",
                "signed-by-somebody-else",
                "signed-with-the-public-key",
                "of-a-key-in-a-file",
                "with-its-own-key",
                "changed",
                "expired",
                "not-yet-valid",
                "for-another-service",
                "for-nobody",
                "of-another-issuer",
                "very-large"
            })
    void takesNoTokenThatIs(String wrong) throws Exception {
        assertThat(ask(tokenThatIs(wrong)))
                .contains("SIGN_IN_NEEDED", "not valid here")
                .doesNotContain("data");
    }

    @Test
    void doesNotLetInWhoeverIsDisabledHere() throws Exception {
        ask(tokenThatIs("right"));
        try (var session = driver.session()) {
            session.run("MATCH (account:Account) SET account.disabledAt = datetime()")
                    .consume();
        }

        assertThat(ask(tokenThatIs("right"))).contains("SIGN_IN_NEEDED");
    }

    @Test
    void letsNobodyListenLongerThanTheTokenSaysOrTheAccountIsThere() throws Exception {
        ask(tokenThatIs("right"));
        var account = accounts.page(new PageRequest(0, 1)).items().getFirst();
        var now = Instant.now();

        assertThat(issued.still(account, now.plusSeconds(60))).contains(account.caller());
        assertThat(issued.still(account, null)).contains(account.caller());
        assertThat(issued.still(account, now.minusSeconds(1))).isEmpty();

        accounts.disable(account.id(), true);
        assertThat(issued.still(account, now.plusSeconds(60))).isEmpty();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String tokenThatIs(String how) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(ADDRESS + "/token-that-is/" + how))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    private String ask(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ me { name roles } }\"}"))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    private static Process start() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            IssuerProcess.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String firstLine(Process process) {
        try {
            return new BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
