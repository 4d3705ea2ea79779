package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle from a request to its ending, in two windows at once: a connector's, and its facilitator's. */
@KithTest
class CircleLifeBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Town town;
    private String fay;
    private String ben;
    private Window connector;
    private Window facilitator;

    @BeforeEach
    void tenterfold() {
        town = new Town(port, people);
        teams = CoachsTeams.in(town, driver);
        teams.account("Connie Lowe", "connie", "CONNECTOR");
        fay = town.person("Fay Shaw");
        ben = town.person("Ben Cole");
        teams.accountOf(fay, "fay", "FACILITATOR");
        connector = Window.ofStranger(port);
        facilitator = Window.ofStranger(port);
    }

    @AfterEach
    void leave() {
        for (var window : List.of(connector, facilitator)) {
            assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
            assertThat(window.strangers()).isEmpty();
            window.close();
        }
    }

    @Test
    void goesFromARequestToItsEnding() {
        var ada = teams.ada().id();
        teams.comesIn(connector, "connie", "/people/" + ada + "/circles/new");
        fill(connector, "What is it to be for?", "Back among her music");
        connector.button("Save").click();
        assertThat(connector.heading("The circle around Ada")).isVisible();
        assertThat(connector.page().getByText("Somebody asked for it").first()).isVisible();
        var address = connector.page().url();
        var path = address.substring(address.indexOf('#') + 1);
        var circle = path.substring(path.lastIndexOf('/') + 1);

        connector.link("It was explained").click();
        fill(connector, "What did they say?", "She would love that.");
        connector.button("Save").click();
        assertThat(connector.page().getByText("Looking for a facilitator").first())
                .isVisible();
        connector.link("Circles").click();
        assertThat(column(connector, "waiting")).containsText("Around Ada: Back among her music");

        teams.comesIn(facilitator, "fay", path);
        assertThat(facilitator.page().getByText("There is no such circle, or it is not yours to see."))
                .isVisible();

        facilitatorsAreFoundForAda();
        connector.link("Around Ada: Back among her music").first().click();
        connector.link("Invite somebody").click();
        assertThat(
                        connector
                                .page()
                                .getByText(
                                        "The person’s own map is not shown to you. Ask their team to invite those whom they choose from it."))
                .isVisible();
        var card = connector.page().locator(".board-card").filter(new Locator.FilterOptions().setHasText("Fay Shaw"));
        assertThat(card).containsText("You both enjoy singing.");
        assertThat(card).containsText("Fay guides no circle now.");
        assertThat(connector.barriers()).isEmpty();
        connector.button("Invite Fay Shaw to facilitate").click();
        assertThat(section(connector, "members")).containsText("Fay Shaw facilitates it");

        // Ada chooses the others from her own map, which her team sees and a connector does not.
        town.change("invite-to-circle", Map.of("circleId", circle, "members", List.of(member(ben, "MEMBER"))));
        connector.link("Circles").click();
        assertThat(column(connector, "waiting")).containsText("Every circle has a facilitator.");
        assertThat(column(connector, "begin")).containsText("Before the first meeting.");

        facilitator.page().reload();
        assertThat(facilitator.heading("The circle around Ada")).isVisible();
        facilitator.link("Write down an action").focus();
        facilitator.press("Enter");
        fill(facilitator, "What is to be done?", "Ring the choir");
        facilitator.page().getByLabel("Who does it?").selectOption("Ben Cole");
        facilitator.button("Save").click();
        assertThat(section(facilitator, "agenda")).containsText("Ring the choir");

        facilitator.link("Record a meeting").click();
        facilitator.button("Save").click();
        assertThat(facilitator.page().getByText("Say who came, one person at least."))
                .isVisible();
        facilitator.page().getByLabel("Ben Cole").check();
        facilitator.page().getByLabel("Fay Shaw").check();
        fill(facilitator, "What did you talk about?", "How Ada gets to the choir.");
        facilitator.page().getByLabel("Is it done? Ring the choir").selectOption("DONE");
        fill(facilitator, "What came of it? Ring the choir", "They keep her a seat.");
        facilitator.button("Save").click();
        assertThat(section(facilitator, "meetings")).containsText("How Ada gets to the choir.");
        assertThat(section(facilitator, "actions")).containsText("They keep her a seat.");
        assertThat(facilitator.page().locator("#circle-wants")).hasCount(0);

        connector.page().reload();
        assertThat(column(connector, "next")).containsText("Around Ada: Back among her music");
        connector.link("Around Ada: Back among her music").first().click();
        connector.link("Pause it").click();
        fill(connector, "Why is it paused?", "Ada is at her sister’s.");
        connector.button("Save").click();
        assertThat(connector.page().getByText("Paused").first()).isVisible();
        connector.link("Take it up again").click();
        connector.button("Save").click();
        assertThat(connector.page().getByText("It meets").first()).isVisible();

        facilitator.page().reload();
        facilitator.link("End the circle").click();
        fill(facilitator, "What came of it?", "Ada sings on Tuesdays, and Ben fetches her.");
        facilitator.button("Save").click();
        assertThat(facilitator.page().getByText("There is no such circle, or it is not yours to see."))
                .isVisible();
        connector.page().reload();
        assertThat(connector
                        .page()
                        .getByText("Ada sings on Tuesdays, and Ben fetches her.")
                        .first())
                .isVisible();
        assertThat(section(connector, "history")).containsText("There is a facilitator: Fay Shaw");
    }

    @Test
    void isOpenToEverybodyOnPhoneAndLaptopInBothColours() {
        var circle = town.change(
                        "start-circle",
                        Map.of(
                                "personId",
                                teams.ada().id(),
                                "purpose",
                                "Back among her music",
                                "members",
                                List.of(member(ben, "MEMBER")),
                                "startedOn",
                                "2026-01-05"))
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
        var action = town.change(
                        "record-action",
                        Map.of("circleId", circle, "what", "Ring the choir", "whoId", ben, "by", "2026-02-01"))
                .path("recordAction.action.id")
                .entity(String.class)
                .get();
        for (var width : List.of(390, 1280)) {
            try (var window = Window.of(port, width, ColorScheme.LIGHT)) {
                window.open("/circles", "Circles");
                check(window);
                assertThat(column(window, "overdue")).containsText("One action, since 1 February 2026.");
                for (var each : Map.of(
                                "",
                                "The circle around Ada",
                                "/meet",
                                "Record a meeting",
                                "/invite",
                                "Invite somebody",
                                "/actions/" + action,
                                "What became of it",
                                "/end",
                                "End the circle")
                        .entrySet()) {
                    window.open("/circles/" + circle + each.getKey(), each.getValue());
                    check(window);
                }
            }
        }
    }

    @Test
    void writesDownWhatBecameOfAnActionBetweenMeetings() {
        teams.account("Wendy Lowe", "wendy", "WORKER");
        teams.comesIn(connector, "wendy", "/people/" + teams.ada().id());
        connector.link("Ask for a Community Circle around Ada").click();
        fill(connector, "What is it to be for?", "Back among her music");
        connector.button("Save").click();
        connector.link("Write down an action").click();
        fill(connector, "What is to be done?", "Ring the choir");
        connector.page().getByLabel("Who does it?").selectOption("Ada Farrimond");
        connector.button("Save").click();

        connector.link("Say what became of it: Ring the choir").click();
        connector.page().getByLabel("Is it done? Ring the choir").selectOption("DONE");
        assertThat(connector.page().getByLabel("By when?")).hasCount(0);
        fill(connector, "What came of it?", "They keep her a seat.");
        connector.button("Save").click();

        assertThat(section(connector, "actions")).containsText("Done on");
        assertThat(section(connector, "actions")).containsText("They keep her a seat.");
        assertThat(connector.link("Say what became of it: Ring the choir")).hasCount(0);
    }

    /** Ada agrees that connectors know what she loves and where she lives; Fay lives near, and likes to be introduced. */
    private void facilitatorsAreFoundForAda() {
        teams.write("""
                MATCH (ada:Person {id: $ada}) MATCH (fay:Person {id: $fay}) MATCH (singing:Interest {id: 'singing'})
                MATCH (green:Neighbourhood {id: 'tenterfold'})
                SET ada.home = green.centre, fay.home = green.centre, fay.openToIntroductionsSince = date('2026-01-01'),
                  green.west = -2.62, green.south = 53.49, green.east = -2.58, green.north = 53.51,
                  green.boundary = '{"type":"Polygon","coordinates":[[[-2.62,53.49],[-2.58,53.49],[-2.58,53.51],[-2.62,53.51],[-2.62,53.49]]]}'
                MERGE (ada)-[:ENJOYS]->(singing) MERGE (fay)-[:ENJOYS]->(singing)
                CREATE (ada)-[:AGREED_TO]->(:Agreement {id: 'to-connectors', recipient: 'CONNECTOR', purpose: 'COMMUNITY_CIRCLE',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """, Map.of("ada", teams.ada().id(), "fay", fay));
    }

    private static void check(Window window) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            window.in(colours);
            assertThat(window.barriers()).isEmpty();
        }
    }

    private static Map<String, String> member(String person, String role) {
        return Map.of("personId", person, "role", role);
    }

    private static void fill(Window window, String label, String words) {
        window.page().getByLabel(label, new GetByLabelOptions().setExact(true)).fill(words);
    }

    private static Locator column(Window window, String key) {
        return window.page().locator("section[aria-labelledby='board-" + key + "']");
    }

    private static Locator section(Window window, String key) {
        return window.page().locator("section[aria-labelledby='circle-" + key + "']");
    }
}
