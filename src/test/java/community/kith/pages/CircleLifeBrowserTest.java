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

        // Ada chooses from her own map, which her team sees and a connector does not.
        town.change(
                "invite-to-circle",
                Map.of("circleId", circle, "members", List.of(member(fay, "FACILITATOR"), member(ben, "MEMBER"))));
        connector.page().reload();
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
        town.change(
                "record-action",
                Map.of("circleId", circle, "what", "Ring the choir", "whoId", ben, "by", "2026-02-01"));
        for (var width : List.of(390, 1280)) {
            try (var window = Window.of(port, width, ColorScheme.LIGHT)) {
                window.open("/circles", "Circles");
                check(window);
                assertThat(column(window, "overdue")).containsText("One action, since 1 February 2026.");
                for (var each : Map.of(
                                "", "The circle around Ada",
                                "/meet", "Record a meeting",
                                "/invite", "Invite somebody",
                                "/end", "End the circle")
                        .entrySet()) {
                    window.open("/circles/" + circle + each.getKey(), each.getValue());
                    check(window);
                }
            }
        }
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
