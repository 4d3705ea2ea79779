package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        assertThat(part("corrections")).containsText("No correction waits for an answer.");
        assertThat(part("groups")).containsText("Every group was looked at within a year.");
        assertThat(part("places")).containsText("Every place was looked at within a year.");
        assertThat(part("merged")).containsText("No records are merged.");
        assertThat(part("declined")).containsText("No records are said to be two.");
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void showsWhatIsKeptBeforeTwoRecordsAreMadeOneAndTakesItBack() {
        choirs();
        comes();
        keep("The Leigh Choir from Charity").focus();
        window.press("Enter");

        assertThat(window.heading("What is kept")).isFocused();
        assertThat(preview()).containsText("The Leigh Choir from Charity stays as it is.");
        assertThat(preview()).containsText("Times");
        assertThat(preview()).containsText("Mondays at seven");
        window.press("Escape");
        assertThat(preview()).hasCount(0);
        assertThat(keep("The Leigh Choir from Charity")).isFocused();
        assertThat(part("merged")).containsText("No records are merged.");

        window.press("Enter");
        window.button("Make them one").focus();
        window.press("Enter");
        assertThat(part("pairs")).containsText("No two records look like the same group.");
        assertThat(window.heading("Perhaps the same (0)")).isFocused();
        assertThat(part("merged")).containsText("From Council. Since");
        window.notice().getByText("Undo").focus();
        window.press("Enter");
        assertThat(part("pairs")).containsText("Leigh Choir and The Leigh Choir");
        assertThat(part("merged")).containsText("No records are merged.");
    }

    @Test
    void partsWhatWasMergedLongAgo() {
        choirs();
        comes();
        keep("Leigh Choir from Council").click();
        window.button("Make them one").click();
        part("merged").getByText("The Leigh Choir").waitFor();
        window.page().reload();

        window.button("They are two after all: The Leigh Choir from Charity").click();
        assertThat(part("merged")).containsText("No records are merged.");
        assertThat(window.notice()).containsText("The Leigh Choir is a group of its own again.");
        window.notice().getByText("Undo").click();
        assertThat(part("merged")).containsText("it is one with Leigh Choir");
    }

    @Test
    void keepsTwoApartAndTakesItBack() {
        choirs();
        comes();
        window.button("They are two: Leigh Choir from Council and The Leigh Choir from Charity")
                .click();
        assertThat(part("pairs")).containsText("No two records look like the same group.");
        window.notice().getByText("Undo").click();
        assertThat(part("pairs")).containsText("Leigh Choir and The Leigh Choir");
    }

    @Test
    void saysInWordsThatSomebodyElseWasFaster() {
        choirs();
        comes();
        keep("Leigh Choir from Council").click();
        teams.town().change("merge-groups", Map.of("keptGroupId", "choir-2", "mergedGroupId", "choir-1"));
        window.button("Make them one").click();

        assertThat(window.notice()).containsText("This record has been merged already. Look at the list again.");
        assertThat(part("merged")).containsText("it is one with The Leigh Choir");
    }

    @Test
    void saysInWordsThatNothingWasDoneWhereThereIsNoConnection() {
        choirs();
        comes();
        window.offline(true);
        window.button("They are two: Leigh Choir from Council and The Leigh Choir from Charity")
                .click();

        assertThat(window.notice()).containsText("You are not connected");
        assertThat(window.notice()).containsText("It was not done.");
        assertThat(part("pairs")).containsText("Leigh Choir and The Leigh Choir");
    }

    @Test
    void answersACorrectionOnlyWithAReasonWhereNothingIsChanged() {
        choirs();
        shut();
        comes();
        assertThat(part("corrections")).containsText("The door is shut.");
        window.page().getByLabel("It is not changed").check();
        window.button("Answer").click();
        assertThat(part("corrections").locator("[aria-invalid=true]")).isFocused();
        window.page().getByLabel("What do you say to whoever suggested it?").fill("It opens at the back.");
        window.button("Answer").click();
        assertThat(part("corrections")).containsText("No correction waits for an answer.");
        assertThat(window.heading("Corrections (0)")).isFocused();
        window.notice().getByText("Undo").click();
        assertThat(part("corrections")).containsText("The door is shut.");
    }

    @Test
    void changesWhatTheDirectorySaysAndAnswersTheCorrection() {
        choirs();
        shut();
        teams.write("""
                MATCH (choir:Group {id: 'choir-1'})
                CREATE (choir)-[:MEETS]->(:Session {startsOn: date('2026-11-23'), startsAt: localtime('19:00'), rule: 'FREQ=WEEKLY', position: 0})
                """, Map.of());
        comes();
        window.link("Change what the directory says of Leigh Choir").focus();
        window.press("Enter");
        assertThat(window.heading("Change what the directory says of Leigh Choir"))
                .isFocused();
        assertThat(window.link("What it needs from people")).hasAttribute("href", "#/groups/choir-1/needs");
        window.page().getByLabel("Its web page").fill("choir");
        window.button("Save").click();
        assertThat(window.page().getByLabel("Its web page")).isFocused();
        assertThat(window.page().locator(".field.wrong")).containsText("https://");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("Its web page").fill("");
        window.page().getByLabel("When do they meet, in words?").fill("Thursdays at seven");
        var dates =
                window.page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(Pattern.compile("It meets:")));
        dates.getByLabel("No").check();
        window.page().getByLabel("There is no room now").check();
        window.button("Save").click();
        assertThat(window.notice()).containsText("Leigh Choir is changed.");
        assertThat(window.heading("The directory")).isFocused();
        assertThat(teams.write("""
                MATCH (choir:Group {id: 'choir-1'})
                RETURN [choir.timings, choir.room, choir.website IS NULL, choir.assuredOn = date(), size([(choir)-[:MEETS]->(each) | each])] AS it
                """, Map.of())).isEqualTo(List.of("Thursdays at seven", "FULL", true, true, 0L));

        window.button("Answer").click();
        assertThat(part("corrections")).containsText("No correction waits for an answer.");
    }

    @Test
    void asksAboutWhatTwoChangedAtOnce() {
        old();
        teams.comesIn(window, "connie", "/directory/place/hall");
        window.page().getByLabel("When is it open?").fill("Mornings");
        teams.town()
                .change(
                        "update-place",
                        Map.of("placeId", "hall", "version", 0, "openingTimes", "Evenings", "address", "1 Hall Lane"));
        window.button("Save").click();

        assertThat(window.heading("Somebody else changed Old Hall too")).isVisible();
        assertThat(window.page().getByLabel("Its address, without the postcode"))
                .hasValue("1 Hall Lane");
        assertThat(window.barriers()).isEmpty();
        window.button("Take theirs").click();
        window.page()
                .getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Did you make sure that all of it is right?"))
                .getByLabel("Yes")
                .check();
        window.button("Save").click();

        assertThat(part("places")).containsText("Every place was looked at within a year.");
    }

    @Test
    void notesThatAGroupAndAPlaceAreStillRightAndTakesItBack() {
        old();
        comes();
        assertThat(part("places")).containsText("Nobody has made sure of it yet.");
        window.button("I made sure, it is still right: Old Hall").click();
        assertThat(part("places")).containsText("Every place was looked at within a year.");

        window.button("I made sure, it is still right: Old Bowls").click();
        assertThat(part("groups")).containsText("Every group was looked at within a year.");
        assertThat(window.heading("Groups not looked at for long (0)")).isFocused();
        window.notice().getByText("Undo").click();
        assertThat(part("groups")).containsText("Old Bowls");
    }

    @Test
    void isOpenToEverybodysEyesAndKeys() {
        choirs();
        shut();
        old();
        comes();
        keep("Leigh Choir from Council").click();
        preview().waitFor();
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

    @Test
    void leadsNobodyThereWhoDoesNotKeepTheDirectory() {
        teams.account("Wendy Shaw", "wendy", "WORKER");
        teams.comesIn(window, "wendy", "/directory");

        assertThat(window.heading("That is not open to you")).isVisible();
        assertThat(window.link("The directory")).hasCount(0);
    }

    private void choirs() {
        teams.write("""
                CREATE (one:Group {id: 'choir-1', name: 'Leigh Choir', version: 0, source: 'Council', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.497, longitude: -2.52}), website: 'https://choir.example.org', timings: 'Mondays at seven'})
                CREATE (two:Group {id: 'choir-2', name: 'The Leigh Choir', version: 0, source: 'Charity', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.497, longitude: -2.52}), website: 'https://choir.example.org'})
                CREATE (one)-[:MAY_BE_SAME {signs: ['LIKE_NAME', 'SAME_PLACE', 'SAME_WEBSITE'], likeness: 0.95}]->(two)
                """, Map.of());
    }

    private void shut() {
        teams.write("""
                MATCH (choir:Group {id: 'choir-1'})
                CREATE (:Correction {id: 'shut', kind: 'CLOSED', words: 'The door is shut.', by: 'somebody', state: 'WAITING',
                  suggestedAt: datetime(), waitingSince: datetime()})-[:CORRECTS]->(choir)
                """, Map.of());
    }

    private void old() {
        teams.write("""
                CREATE (:Group {id: 'old', name: 'Old Bowls', version: 0, source: 'Team', room: 'OPEN',
                  description: 'Crown green bowls.', website: 'https://bowls.example.org', assuredOn: date() - duration('P2Y')})
                CREATE (:Place {id: 'hall', name: 'Old Hall', kind: 'OTHER', version: 0, source: 'Team'})
                """, Map.of());
    }

    private void comes() {
        teams.comesIn(window, "connie", "/directory");
        window.heading("The directory").waitFor();
    }

    private Locator keep(String record) {
        return window.button("They are the same: keep " + record);
    }

    private Locator preview() {
        return window.page().locator("[data-preview]");
    }

    private Locator part(String name) {
        return window.page().locator("[data-list=" + name + "]");
    }
}
