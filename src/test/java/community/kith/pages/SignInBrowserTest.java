package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in at the pages with a real account, and what each role then finds there. */
@KithTest
class SignInBrowserTest {

    private static final String PASSWORD = "lantern copper meadow";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private Adas ada;

    @BeforeEach
    void knowsAda() {
        town = new Town(port, people);
        ada = Adas.in(town);
        ada.wants("I want to see more of people.");
    }

    @Test
    void asksForASignInAndGoesOnWhereTheVisitorWantedToGo() {
        works("Jo Ashworth", "jo", "WORKER");
        try (var window = Window.ofStranger(port)) {
            window.at(ada.page("/circle"));
            window.heading("Sign in").waitFor();
            assertThat(window.barriers()).isEmpty();

            type(window, "jo", "not the password");
            assertThat(window.page().getByText("The name or the password is not right."))
                    .isVisible();
            type(window, "JO", PASSWORD);

            assertThat(window.mark("Maureen")).isVisible();
            assertThat(window.page().getByText("You are signed in as Jo, worker."))
                    .isVisible();
            assertThat(window.strangers()).isEmpty();
        }
    }

    @Test
    void showsAWorkerThePeopleOfTheTeamAndNobodyElse() {
        works("Jo Ashworth", "jo", "WORKER");
        var stranger = town.person("Winifred Unknown");
        try (var window = Window.ofStranger(port)) {
            signIn(window, "jo");
            assertThat(window.link("Ada Farrimond")).isVisible();
            assertThat(window.page().getByText("Winifred")).hasCount(0);

            for (var page : List.of("", "/profile", "/circle", "/map", "/sheet", "/gifts/new", "/outcomes/new")) {
                window.at(ada.page(page)).heading("Sign in").waitFor(hidden());
                window.page().waitForFunction("() => !document.title.startsWith('Sign in')");
                assertThat(window.heading("That did not work")).hasCount(0);
            }
            window.at("/people/" + stranger);
            assertThat(window.page().getByText("Winifred")).hasCount(0);
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        }
    }

    @Test
    void offersNobodyWhatTheyWouldBeRefused() {
        works("Jo Ashworth", "jo", "WORKER");
        town.change(
                "add-account",
                Map.of(
                        "name",
                        "sandra",
                        "password",
                        PASSWORD,
                        "personId",
                        town.person("Sandra Unsworth"),
                        "roles",
                        List.of("CONNECTOR")));
        try (var window = Window.ofStranger(port)) {
            signIn(window, "jo");
            assertThat(window.link("Add a person")).isVisible();
        }
        try (var window = Window.ofStranger(port)) {
            signIn(window, "sandra");
            assertThat(window.link("Add a person")).hasCount(0);
            assertThat(window.link("Add the first person")).hasCount(0);
        }
    }

    @Test
    void signsOutAndLeavesNothingBehind() {
        works("Jo Ashworth", "jo", "WORKER");
        try (var window = Window.ofStranger(port)) {
            signIn(window, "jo");
            window.at("/people/new").heading("Add a person").waitFor();
            window.page().getByLabel("Full name").fill("Somebody private");

            window.button("Sign out").click();
            window.heading("Sign in").waitFor();

            assertThat(window.page().evaluate("() => JSON.stringify(sessionStorage)"))
                    .asString()
                    .doesNotContain("private");
            window.at("/people");
            window.heading("Sign in").waitFor();
        }
    }

    private void works(String name, String account, String role) {
        var person = town.person(name);
        var team = town.ask("team-ids", Map.of())
                .path("teams.nodes[0].id")
                .entity(String.class)
                .get();
        town.change("join-team", Map.of("teamId", team, "personId", person, "role", role));
        town.change(
                "add-account",
                Map.of("name", account, "password", PASSWORD, "personId", person, "roles", List.of(role)));
    }

    private static void signIn(Window window, String name) {
        window.at("/people").heading("Sign in").waitFor();
        type(window, name, PASSWORD);
        window.heading("People").waitFor();
    }

    private static void type(Window window, String name, String password) {
        window.page()
                .getByRole(
                        AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name").setExact(true))
                .fill(name);
        window.page().locator("#password").fill(password);
        window.press("Enter");
    }

    static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
