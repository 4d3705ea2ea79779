package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Introductions on the pages: from the finder to what came of them, for a worker and for a connector. */
@KithTest
class IntroductionsBrowserTest {

    private static final String HEADING = "Being introduced";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void street() throws IOException {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        teams.write(
                new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8), Map.of());
        teams.write("""
                MATCH (ada:Person {id: 'ada'}) MATCH (team:Team {name: 'Tenterfold'})
                CREATE (team)-[:SUPPORTS]->(ada)
                WITH ada MATCH (wool:Group {id: 'wool'})
                CREATE (wool)-[:NEEDS]->(:GroupNeed {id: 'car', kind: 'THING', words: 'somebody with a car', since: date()})
                """, Map.of());
        window = Window.ofStranger(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void leadFromTheFinderToWhatCameOfThemAndBack() {
        teams.account("Wendy Wells", "wendy", "WORKER");
        teams.comesIn(window, "wendy", "/people/ada/find");
        assertThat(window.page().getByText("They need: somebody with a car.")).isVisible();
        window.link("Introduce Ada to Wool and Words").click();
        window.heading("Introduce Ada to Wool and Words").waitFor();
        assertThat(window.barriers()).isEmpty();
        window.page().getByLabel("What does Ada wish for there?").fill("I want to knit with others.");
        window.button("Save").click();

        window.heading(HEADING).waitFor();
        assertThat(item()).containsText("I want to knit with others.");
        assertThat(item()).containsText("Next: Contact them within a week of being asked.");
        window.button("They were contacted").click();

        assertThat(item()).containsText("They were contacted.");
        assertThat(window.button("Went there")).isVisible();
        assertThat(window.barriers()).isEmpty();
        window.notice().getByText("Undo").click();
        assertThat(item()).containsText("Nothing has come of it yet.");

        window.link("Write down more: Wool and Words").click();
        window.heading("What came of it?").waitFor();
        window.page().getByLabel("It came to an end").check();
        window.button("Save").click();
        assertThat(window.page().getByText("Say why it came to an end")).isVisible();
        window.page().getByLabel("Why?").selectOption("COST");
        assertThat(window.barriers()).isEmpty();
        window.button("Save").click();

        window.heading("What came to its end").waitFor();
        assertThat(item()).containsText("It came to an end. It costs too much.");
    }

    @Test
    void areAConnectorsListToWorkThroughByKeyboard() {
        teams.write("""
                MATCH (ada:Person {id: 'ada'}) MATCH (wool:Group {id: 'wool'})
                CREATE (ada)-[:AGREED_TO]->(:Agreement {id: 'agreed', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS'], since: date('2026-01-01')})
                CREATE (ada)-[:INTRODUCED]->(:Introduction {id: 'late', askedOn: date() - duration('P20D'), withConnector: true,
                  next: 'CONTACT', dueOn: date() - duration('P13D')})-[:TO]->(wool)
                """, Map.of());
        teams.account("Connie Booth", "connie", "CONNECTOR");
        window.page().setViewportSize(1280, 900);
        teams.comesIn(window, "connie", "/people");
        window.heading("People").waitFor();
        window.link("Introductions").focus();
        window.press("Enter");

        assertThat(window.heading("Introductions")).isFocused();
        assertThat(item()).containsText("Ada Marsh: Wool and Words");
        assertThat(item()).containsText("That was due on");
        assertThat(window.barriers()).isEmpty();
        window.button("They were contacted").focus();
        window.press("Enter");

        assertThat(item()).containsText("They were contacted.");
        assertThat(item().locator("h3")).isFocused();
        assertThat(window.page()).hasURL(Pattern.compile("#/introductions$"));
    }

    private Locator item() {
        return window.page().locator(".introduction");
    }
}
