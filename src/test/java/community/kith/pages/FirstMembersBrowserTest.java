package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.gaps.Ward;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A connector asks for first members; a worker finds the group beside Ada, and writes down what she says. */
@KithTest
class FirstMembersBrowserTest {

    private static final String GAPS = "What is missing here: Pemberton";

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
    void aChoirIsPlanned() {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        ward = new Ward(driver);
        ward.people("sing", 5, "choir");
        ward.write("""
                MATCH (team:Team {name: 'Tenterfold'}) MATCH (n:Neighbourhood {id: 'ward'}) MATCH (choir:Interest {id: 'choir'})
                CREATE (ada:Person {id: 'ada', name: 'Ada Marsh', knownAs: 'Ada', version: 0, home: point({latitude: 53.54, longitude: -2.6})})
                CREATE (team)-[:SERVES]->(n)<-[:PLANNED_IN]-(:PlannedGroup {id: 'plan', name: 'Pemberton Voices', plannedOn: date('2026-05-04'), timings: 'Tuesday mornings'})-[:WOULD_OFFER]->(choir)
                CREATE (team)-[:SUPPORTS]->(ada)
                MERGE (ada)-[:ENJOYS]->(choir)
                CREATE (ada)-[:AGREED_TO]->(:Agreement {id: 'counted', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
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
    void areAskedForByAConnectorByKeyboardWhoDoesNotLearnWho() {
        comesIn("Connie Marsh", "connie", "CONNECTOR");
        window.at("/neighbourhoods/ward/gaps").heading(GAPS).waitFor();
        assertThat(window.page().getByText("First members are not asked for.")).isVisible();

        window.button("Ask for first members for Pemberton Voices").focus();
        window.press("Enter");

        assertThat(window.notice()).containsText("Those who support people here see Pemberton Voices");
        assertThat(window.heading(GAPS)).isFocused();
        assertThat(window.page().getByText("Of fewer than five who were invited nothing is said."))
                .isVisible();
        assertThat(window.page().locator("main")).not().containsText("Ada");
        assertThat(window.barriers()).isEmpty();

        ward.write("MATCH (p:PlannedGroup) SET p.invitedAtLeast = 10, p.saidYesAtLeast = 5", Map.of());
        window.button("Ask no longer for Pemberton Voices").click();
        assertThat(window.page().getByText("So far at least 10 people were invited, and at least 5 people said yes."))
                .isVisible();
        assertThat(window.link("Groups to start")).hasCount(0);
    }

    @Test
    void areFoundByAWorkerByKeyboardAndTheirWordIsWrittenDown() {
        ward.write("MATCH (p:PlannedGroup) SET p.askingSince = date()", Map.of());
        comesIn("Wendy Wells", "wendy", "WORKER");
        window.link("Groups to start").focus();
        window.press("Enter");
        assertThat(window.heading("Groups to start")).isFocused();
        assertThat(item()).containsText("You enjoy choir, and that is what it is for.");
        assertThat(item()).containsText("Check first: Nobody has said yet where it will meet.");
        assertThat(window.barriers()).isEmpty();

        window.link("Invite Ada: Ada Marsh, Pemberton Voices").focus();
        window.press("Enter");
        assertThat(window.heading("Invite Ada to Pemberton Voices")).isFocused();
        window.page().getByLabel("They are thinking about it").check();
        assertThat(window.barriers()).isEmpty();
        window.button("Save").focus();
        window.press("Enter");
        window.heading("Groups to start nearby").waitFor();
        assertThat(item()).containsText("and is thinking about it.");

        window.link("Write down the answer: Pemberton Voices").click();
        window.page().getByLabel("No").check();
        window.page().getByLabel("From when may Ada be asked again?").fill("2001-01-01");
        window.button("Save").click();
        assertThat(window.page().getByText("The day to ask again is after today"))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
        window.page()
                .getByLabel("From when may Ada be asked again?")
                .fill(LocalDate.now().plusDays(40).toString());
        window.page().getByLabel("In their own words").fill("Not before my hip is mended.");
        window.button("Save").click();

        window.heading("Groups to start nearby").waitFor();
        assertThat(item()).containsText("Ada said no on");
        assertThat(item()).containsText("Not before my hip is mended.");
        window.notice().getByText("Undo").click();
        assertThat(item()).containsText("and is thinking about it.");
    }

    @Test
    void sayYesAndThatAConnectorMayKnow() {
        ward.write("MATCH (p:PlannedGroup) SET p.askingSince = date()", Map.of());
        comesIn("Wendy Wells", "wendy", "WORKER");
        window.page().setViewportSize(390, 800);
        window.at("/people/ada").link("Groups to start near Ada").click();
        window.link("Invite Ada: Pemberton Voices").click();
        window.page().getByLabel("Yes", new GetByLabelOptions().setExact(true)).check();
        window.page().getByLabel("Yes, a connector too").check();
        assertThat(window.barriers()).isEmpty();
        window.button("Save").click();

        assertThat(item()).containsText("A connector may know, once it opens.");
        assertThat(window.barriers()).isEmpty();
        window.at("/groups-to-start");
        assertThat(window.page().getByText("No group that is to start fits anybody of your teams just now."))
                .isVisible();
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            window.in(colours);
            assertThat(window.barriers()).as("%s", colours).isEmpty();
        }
        assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isFalse();
        window.at("/people/ada/groups-to-start/opened-meanwhile");
        assertThat(window.page().getByText("This group is no longer to start")).isVisible();
    }

    @Test
    void leadACoachToThoseWhomTheyMaySee() {
        teams.account("Claire Booth", "claire", "COACH");
        comesInAs("claire");
        window.at("/neighbourhoods/ward/gaps")
                .link("People of your teams who enjoy Choir")
                .click();

        assertThat(window.link("Ada Marsh")).isVisible();
        assertThat(window.page().locator("main")).not().containsText("Somebody");
        assertThat(window.barriers()).isEmpty();
        window.at("/neighbourhoods/ward/gaps/knitting/people");
        assertThat(window.page().getByText("Nobody of your own teams is among them"))
                .isVisible();
    }

    private Locator item() {
        return window.page().locator(".introduction");
    }

    private void comesIn(String name, String account, String role) {
        teams.account(name, account, role);
        comesInAs(account);
    }

    private void comesInAs(String account) {
        window.page().setViewportSize(1280, 900);
        teams.comesIn(window, account, "/people");
        window.heading("People").waitFor();
    }
}
