package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The directory's queue, as a connector works through it. */
@KithTest
class DirectoryQueueBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void connector() {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        teams.account("Connie Booth", "connie", "CONNECTOR");
        window = Window.ofStranger(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        window.close();
    }

    @Test
    void saysWhereNothingWaits() {
        comes();
        assertThat(part("pairs")).containsText("No two records look like the same group.");
        assertThat(part("groups")).containsText("Every group was looked at within a year.");
        assertThat(part("places")).containsText("Every place was looked at within a year.");
        assertThat(part("corrections")).containsText("No correction waits for an answer.");
    }

    @Test
    void mergesAPairAndTakesItBackAndSaysThatTheyAreTwo() {
        choirs();
        comes();
        barriers();
        window.button("They are the same: keep Leigh Choir from Council").focus();
        window.press("Enter");
        assertThat(part("pairs")).containsText("No two records look like the same group.");
        assertThat(window.heading("The directory")).isFocused();
        window.notice().getByText("Undo").click();
        assertThat(part("pairs")).containsText("Leigh Choir and The Leigh Choir");

        window.button("They are two: Leigh Choir and The Leigh Choir").click();
        assertThat(part("pairs")).containsText("No two records look like the same group.");
        window.notice().getByText("Undo").click();
        assertThat(part("pairs")).containsText("Leigh Choir and The Leigh Choir");
    }

    @Test
    void answersACorrectionOnlyWithAReasonWhereNothingIsChanged() {
        choirs();
        teams.write("""
                MATCH (choir:Group {id: 'choir-1'})
                CREATE (:Correction {id: 'shut', kind: 'CLOSED', words: 'The door is shut.', by: 'somebody', state: 'WAITING',
                  suggestedAt: datetime(), waitingSince: datetime()})-[:CORRECTS]->(choir)
                """, Map.of());
        comes();
        assertThat(part("corrections")).containsText("The door is shut.");
        window.page().getByLabel("It is not changed").check();
        window.button("Answer").click();
        assertThat(part("corrections").locator("[aria-invalid=true]")).isVisible();
        window.page().getByLabel("What do you say to whoever suggested it?").fill("It opens at the back.");
        window.button("Answer").click();
        assertThat(part("corrections")).containsText("No correction waits for an answer.");
        window.notice().getByText("Undo").click();
        assertThat(part("corrections")).containsText("The door is shut.");
    }

    @Test
    void notesThatAGroupIsStillRightAndTakesItBack() {
        teams.write("""
                CREATE (:Group {id: 'old', name: 'Old Bowls', version: 0, source: 'Team', room: 'OPEN',
                  assuredOn: date() - duration('P2Y')})
                """, Map.of());
        comes();
        window.button("It is still right: Old Bowls").click();
        assertThat(part("groups")).containsText("Every group was looked at within a year.");
        window.notice().getByText("Undo").click();
        assertThat(part("groups")).containsText("Old Bowls");
    }

    private void choirs() {
        teams.write("""
                CREATE (one:Group {id: 'choir-1', name: 'Leigh Choir', version: 0, source: 'Council', room: 'OPEN', assuredOn: date()})
                CREATE (two:Group {id: 'choir-2', name: 'The Leigh Choir', version: 0, source: 'Charity', room: 'OPEN', assuredOn: date()})
                CREATE (one)-[:MAY_BE_SAME {signs: ['LIKE_NAME'], likeness: 0.9}]->(two)
                """, Map.of());
    }

    private void comes() {
        teams.comesIn(window, "connie", "/directory");
        assertThat(window.page().locator("main")).containsText("The directory");
    }

    private void barriers() {
        for (var width : new int[] {390, 1280}) {
            window.page().setViewportSize(width, 900);
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                window.in(colours);
                assertThat(window.barriers()).isEmpty();
            }
        }
    }

    private Locator part(String name) {
        return window.page().locator("[data-list=" + name + "]");
    }
}
