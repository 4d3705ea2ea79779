package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.gaps.Ward;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page about what a neighbourhood lacks, for a connector, and a group that is planned there. */
@KithTest
class GapsBrowserTest {

    private static final String HEADING = "What is missing here: Pemberton";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Ward ward;
    private Window window;

    @BeforeEach
    void pemberton() {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        ward = new Ward(driver);
        ward.write(
                "MATCH (t:Team {name: 'Tenterfold'}) MATCH (n:Neighbourhood {id: 'ward'}) CREATE (t)-[:SERVES]->(n)",
                Map.of());
        ward.write(
                "CREATE (:Place {id: 'hall', name: 'Pemberton Hall', kind: 'COMMUNITY_CENTRE', version: 0, source: 'Team', access: ['STEP_FREE'], point: point({latitude: 53.541, longitude: -2.6})})",
                Map.of());
        window = Window.laptop(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void leadsAConnectorFromAGapToAGroupByKeyboardAlone() {
        lacks();
        connectorComesIn();
        window.link("What is missing").focus();
        window.press("Enter");
        assertThat(window.heading(HEADING)).isFocused();
        assertThat(row("Choir")).containsText("At least 5 people enjoy it. There is no group within an hour’s walk.");
        assertThat(row("Knitting")).containsText("The nearest group is Wool, 33 minutes’ walk north from the middle.");

        window.link("Plan a group for Choir").focus();
        window.press("Enter");
        assertThat(window.heading("Plan a group for Choir")).isFocused();
        window.press("Tab", "Tab", "Tab", "Tab", "Tab", "Enter");
        assertThat(window.page().getByLabel("What is it to be called?")).hasAttribute("aria-invalid", "true");
        assertThat(window.barriers()).isEmpty();
        window.page().getByLabel("What is it to be called?").focus();
        window.page().keyboard().type("Pemberton Voices");
        window.page().getByLabel("Where could it meet?").selectOption("hall");
        window.button("Plan it").focus();
        window.press("Enter");

        assertThat(window.heading(HEADING)).isVisible();
        assertThat(window.heading("Pemberton Voices")).isVisible();
        assertThat(row("Choir")).containsText("Pemberton Voices is planned for this.");
        assertThat(window.link("Plan a group for Choir")).hasCount(0);
        assertThat(window.barriers()).isEmpty();

        window.button("Open Pemberton Voices").focus();
        window.press("Enter");
        assertThat(window.notice()).containsText("Pemberton Voices is in the directory now");
        assertThat(row("Choir")).hasCount(0);
        assertThat(window.heading("Groups to start")).hasCount(0);
    }

    @Test
    void goesFromTheMapToTheListAndBack() {
        lacks();
        window.open("/neighbourhoods/ward/gaps", HEADING);
        assertThat(window.page().locator(".walk-sign")).hasCount(3);

        window.page().locator(".walk-sign[tabindex='0']").focus();
        window.press("ArrowRight", "Enter");
        assertThat(window.heading("Needles")).isFocused();
        assertThat(window.page().locator(".found-row.chosen")).containsText("Group · 1 minute’s walk");

        window.press("Escape");
        assertThat(window.page().locator(".walk-sign[data-spot='Needles']")).isFocused();
        assertThat(window.page().getByText("One group meets here already.")).hasCount(0);
        assertThat(window.page().getByText("Known to have: no steps.")).isVisible();
    }

    @Test
    void givesAPlanUp() {
        lacks();
        ward.write("""
                MATCH (n:Neighbourhood {id: 'ward'}) MATCH (i:Interest {id: 'choir'})
                CREATE (n)<-[:PLANNED_IN]-(:PlannedGroup {id: 'plan', name: 'Sing', plannedOn: date('2026-05-04')})-[:WOULD_OFFER]->(i)
                """, Map.of());
        window.open("/neighbourhoods/ward/gaps", HEADING);

        window.button("Give up Sing").click();

        assertThat(window.notice()).containsText("Sing is no longer planned.");
        assertThat(window.link("Plan a group for Choir")).isVisible();
    }

    @Test
    void saysSoWhereNothingIsMissing() {
        window.open("/neighbourhoods/ward/gaps", HEADING);

        assertThat(window.page().getByText("Nothing that five people or more share is missing here"))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
        window.at("/neighbourhoods/nowhere/gaps");
        assertThat(window.page().getByText("No team of yours serves a neighbourhood with this id."))
                .isVisible();
        ward.write("MATCH (n:Neighbourhood {id: 'ward'}) REMOVE n.boundary", Map.of());
        window.at("/people");
        window.at("/neighbourhoods/ward/gaps");
        assertThat(window.page().getByText("Nobody has drawn the boundary of Pemberton yet"))
                .isVisible();
        assertThat(window.page().getByText("Nothing that five people or more share"))
                .hasCount(0);
        window.at("/neighbourhoods/ward/gaps/choir/start");
        assertThat(window.page().getByText("This is not missing here, or no longer."))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void letsAConnectorOfSeveralChoose() {
        ward.write("""
                MATCH (t:Team {name: 'Tenterfold'}) CREATE (t)-[:SERVES]->(:Neighbourhood {id: 'other', name: 'Orrell', source: 'Team'})
                """, Map.of());
        connectorComesIn();
        window.link("What is missing").click();

        assertThat(window.page().getByText("Choose a neighbourhood.")).isVisible();
        window.link("Pemberton").click();
        assertThat(window.heading(HEADING)).isFocused();
    }

    @Test
    void isOpenToEverybodysEyesAndKeys() throws IOException {
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        lacks();
        window.open("/neighbourhoods/ward/gaps", HEADING);
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("gaps-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    @Test
    void leadsNobodyThereWhoMayNotLook() {
        teams.account("Wanda Rigby", "wanda", "WORKER");
        comesInAs("wanda");

        assertThat(window.link("Find a group")).isVisible();
        assertThat(window.link("What is missing")).hasCount(0);
    }

    /** Seven would sing and nobody does, twelve would knit and do so too far away or where it is full. */
    private void lacks() {
        ward.people("sing", 7, "choir");
        ward.people("knit", 12, "knitting");
        ward.people("bake", 6, "baking");
        ward.group("Wool", "knitting", 0.018, "OPEN");
        ward.group("Needles", "baking", 0.0001, "FULL");
    }

    private Locator row(String name) {
        return window.page().locator(".gap-row").filter(new Locator.FilterOptions().setHas(window.heading(name)));
    }

    private void connectorComesIn() {
        teams.account("Connie Marsh", "connie", "CONNECTOR");
        comesInAs("connie");
    }

    private void comesInAs(String account) {
        window.close();
        window = Window.ofStranger(port);
        window.page().setViewportSize(1280, 900);
        teams.comesIn(window, account, "/people");
        window.heading("People").waitFor();
    }
}
