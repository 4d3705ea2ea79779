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

/** What was said to be two on the page of the directory, as a directory editor looks at it again. */
@KithTest
class SaidToBeTwoBrowserTest {

    private static final String BOTH = "Leigh Choir from Council and The Leigh Choir from Charity";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void editor() {
        var town = new Town(port, people);
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        teams.accountOf(town.person("Edie Booth"), "edie", "DIRECTORY_EDITOR");
        teams.write("""
                CREATE (one:Group {id: 'choir-1', name: 'Leigh Choir', version: 0, source: 'Council', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.497, longitude: -2.52}), website: 'https://choir.example.org'})
                CREATE (two:Group {id: 'choir-2', name: 'The Leigh Choir', version: 0, source: 'Charity', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.497, longitude: -2.52}), website: 'https://choir.example.org'})
                CREATE (one)-[:MAY_BE_SAME {signs: ['LIKE_NAME', 'SAME_WEBSITE', 'NEAR'], likeness: 0.85}]->(two)
                """, Map.of());
        window = Window.ofStranger(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        window.close();
    }

    @Test
    void takesBackByKeyboardWhatWasSaidLongAgo() {
        comes();
        assertThat(declined()).containsText("No records are said to be two.");
        presses("They are two: " + BOTH);
        assertThat(declined()).containsText("Leigh Choir and The Leigh Choir");
        assertThat(declined()).containsText("From Council and from Charity. Somebody said on ");
        teams.write("MATCH ()-[pair:MAY_BE_SAME]->() SET pair.declinedAt = datetime('2024-02-29T10:00:00Z')", Map.of());
        window.page().reload();
        assertThat(declined()).containsText("Somebody said on Thursday 29 February 2024 that they are two.");

        presses("Look at them again: " + BOTH);

        assertThat(declined()).containsText("No records are said to be two.");
        assertThat(window.heading("Said to be two (0)")).isFocused();
        assertThat(pairs()).containsText("Leigh Choir and The Leigh Choir");
        assertThat(window.notice()).containsText("they are under “Perhaps the same” again.");
        window.notice().getByText("Undo").focus();
        window.press("Enter");
        assertThat(declined()).containsText("Leigh Choir and The Leigh Choir");
        assertThat(pairs()).containsText("No two records look like the same group.");
    }

    @Test
    void saysInWordsThatSomebodyElseWasFaster() {
        comes();
        presses("They are two: " + BOTH);
        window.button("Look at them again: " + BOTH).waitFor();
        teams.town().change("reopen-duplicate", Map.of("groupId", "choir-1", "otherGroupId", "choir-2"));

        presses("Look at them again: " + BOTH);

        assertThat(window.notice()).containsText("there is nothing to take back.");
        assertThat(declined()).containsText("No records are said to be two.");
        assertThat(pairs()).containsText("Leigh Choir and The Leigh Choir");
    }

    @Test
    void leavesOutAPairWhileOneOfTheTwoIsMerged() {
        comes();
        presses("They are two: " + BOTH);
        window.button("Look at them again: " + BOTH).waitFor();
        teams.town().change("merge-groups", Map.of("keptGroupId", "choir-1", "mergedGroupId", "choir-2"));
        window.page().reload();
        assertThat(declined()).containsText("No records are said to be two.");

        presses("They are two after all: The Leigh Choir from Charity");

        assertThat(declined()).containsText("Leigh Choir and The Leigh Choir");
    }

    @Test
    void showsMoreOfAListThatIsLong() {
        manyAreTwo();
        comes();
        assertThat(window.heading("Said to be two (20 shown, and there are more)"))
                .isVisible();

        presses("Show more: Said to be two");

        assertThat(declined().locator("li")).hasCount(23);
        assertThat(window.heading("Said to be two (23)")).isVisible();
        assertThat(declined().locator("h3").nth(20)).isFocused();
    }

    @Test
    void isOpenToEverybodysEyes() {
        manyAreTwo();
        comes();
        for (var width : new int[] {390, 1280}) {
            window.page().setViewportSize(width, 900);
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .as("%s scrolls sideways", width)
                    .isFalse();
        }
    }

    private void manyAreTwo() {
        teams.write("""
                UNWIND range(1, 23) AS number
                CREATE (one:Group {id: 'one-' + number, name: 'Tea and Talk ' + number, version: 0, source: 'Council', room: 'OPEN', assuredOn: date()})
                CREATE (two:Group {id: 'two-' + number, name: 'Tea & Talk ' + number, version: 0, source: 'Charity', room: 'OPEN', assuredOn: date()})
                CREATE (one)-[:MAY_BE_SAME {signs: ['LIKE_NAME'], declinedAt: datetime() - duration({days: number})}]->(two)
                """, Map.of());
    }

    private void comes() {
        teams.comesIn(window, "edie", "/directory");
        window.heading("The directory").waitFor();
    }

    /** Presses a button by keyboard. */
    private void presses(String button) {
        window.button(button).focus();
        window.press("Enter");
    }

    private Locator declined() {
        return part("declined");
    }

    private Locator pairs() {
        return part("pairs");
    }

    private Locator part(String name) {
        return window.page().locator("[data-list=" + name + "]");
    }
}
