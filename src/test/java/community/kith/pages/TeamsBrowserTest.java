package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a coach's teams. */
@KithTest
class TeamsBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void threePeople() {
        teams = CoachsTeams.in(new Town(port, people), driver);
        teams.supports("Hal High", "HIGH", List.of("TIES_LOST", "NO_PLACE_OR_GROUP", "GIVES_TO_NOBODY"), 990);
        teams.supports("Will Watch", "WATCH", List.of("TIES_LOST"), 980);
        window = Window.ofStranger(port);
        teams.comesIn(window, "claire", "/teams");
        rows().first().waitFor();
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void saysWithWhomThereIsMuchToTalkAboutAsSoonAsItIsFound() {
        var listening = window.page()
                .waitForRequest(
                        request -> request.url().endsWith("/graphql")
                                && String.valueOf(request.postData()).contains("subscription RiskRaised"),
                        () -> window.page().reload());
        assertThat(listening.headers()).containsEntry("accept", "text/event-stream");
        rows().first().waitFor();
        teams.supports("Nell New", "HIGH", List.of("TIES_LOST", "NO_PLACE_OR_GROUP", "GIVES_TO_NOBODY"), 995);
        teams.write(
                "MATCH (:Person {name: 'Nell New'})-[:HAS_FIGURES]->(figures) SET figures.raisedAt = datetime()",
                Map.of());

        assertThat(window.page().locator(".news")).containsText("There is much to talk about with Nell New");
        window.button("Show the list anew").focus();
        window.press("Enter");

        assertThat(rows().first().locator("h3")).hasText("Nell New");
        assertThat(window.page().locator(".news")).hasCount(0);
    }

    @Test
    void beginsWithWhoeverNeedsAConversationFirstAndSaysWhy() {
        assertThat(rows().locator("h3")).hasText(new String[] {"Hal High", "Will Watch", "Ada Farrimond"});
        var hal = rows().first();
        assertThat(hal).containsText("Much to talk about");
        assertThat(hal).containsText("Sentence of TIES_LOST.");
        assertThat(hal).not().containsText("Sentence of GIVES_TO_NOBODY.");
        assertThat(hal).containsText("And one thing more.");
        assertThat(hal).containsText("It was “Nothing stands out”. New: ties lapsed or lost; gives to nobody.");
        assertThat(hal).containsText("In touch each month: 4 on ");
        assertThat(hal).containsText(", 1 now.");
        assertThat(hal.locator("svg polyline")).hasCount(1);
        assertThat(window.page().getByText("Winifred")).hasCount(0);
        assertThat(window.link("My teams")).isVisible();
    }

    @Test
    void keepsTheFiltersInTheAddressAndGoesBack() {
        window.page().getByLabel("How much there is to talk about").selectOption("HIGH");
        assertThat(rows().locator("h3")).hasText(new String[] {"Hal High"});
        assertThat(window.page().url()).endsWith("#/teams?level=HIGH");
        window.page().getByLabel("What stands out").selectOption("TREND_DOWNWARDS");
        assertThat(window.page().getByText("Nobody fits all of this.")).isVisible();

        window.page().goBack();

        assertThat(rows().locator("h3")).hasText(new String[] {"Hal High"});
        assertThat(window.page().getByLabel("How much there is to talk about")).hasValue("HIGH");
        window.page().getByLabel("How much there is to talk about").selectOption("");
        window.page().getByLabel("Neighbourhood").selectOption("Tenterfold Green");
        assertThat(rows()).hasCount(3);
    }

    @Test
    void putsWhatIsOverdueFirstAndShowsTheDay() {
        teams.town()
                .change(
                        "note-conversation",
                        Map.of(
                                "personId", teams.ada().id(),
                                "on", LocalDate.now().minusDays(9).toString(),
                                "words", "I like my Tuesdays.",
                                "lookAgainOn", LocalDate.now().minusDays(2).toString()));

        window.page().getByLabel("Who comes first").selectOption("Whose next day comes first");

        assertThat(rows().locator("h3")).hasText(new String[] {"Ada Farrimond", "Hal High", "Will Watch"});
        assertThat(rows().first()).containsText("Talk again on");
        assertThat(rows().first()).containsText("That day has passed.");
        assertThat(window.page().url()).endsWith("#/teams?order=date");
        window.page().getByLabel("What is due").selectOption("Today, or overdue");
        assertThat(rows().locator("h3")).hasText(new String[] {"Ada Farrimond"});
    }

    @Test
    void showsOfWhomSomethingChangedThisMonth() {
        teams.supports("Una Changed", "LOW", List.of("NO_PLACE_OR_GROUP"), 970);
        window.page().getByLabel("What changed").selectOption("Something this month");

        assertThat(rows().locator("h3")).hasText(new String[] {"Hal High", "Will Watch"});
    }

    @Test
    void showsPeopleAsPicturesThatSayTheSame() {
        window.page().getByLabel("Show people as").selectOption("Pictures");

        assertThat(window.heading("Much to talk about: 1")).isVisible();
        var hal = window.page().locator(".face").first();
        assertThat(hal).containsText("Hal High");
        assertThat(hal.locator(".face-mark")).hasText("HH");
        assertThat(hal).containsText("Ties lapsed or lost");
        assertThat(hal).containsText(", 1 now.");
        assertThat(window.barriers()).isEmpty();
        hal.locator("a").focus();
        window.press("Enter");
        assertThat(window.heading("In touch with others")).isVisible();
    }

    @Test
    void showsBeforeAndNowOfATeamsPeople() {
        teams.write(
                "MATCH (:Team {name: 'Tenterfold'})-[s:SUPPORTS]->(:Person {name: 'Hal High'}) SET s.since = date() - duration('P60D')",
                Map.of());
        window.page().getByText("Before and now").first().click();

        assertThat(window.heading("Before and now: Tenterfold")).isVisible();
        var hal = window.page().locator(".before-row").filter(new Locator.FilterOptions().setHasText("Hal High"));
        assertThat(hal).containsText("With Tenterfold, since");
        assertThat(hal).containsText("nothing stands out.");
        assertThat(hal).containsText("much to talk about.");
        assertThat(hal).containsText("New: ties lapsed or lost; gives to nobody.");
        assertThat(hal.locator("svg polyline")).hasCount(1);
        assertThat(window.barriers()).isEmpty();
        window.at("/teams/others/before-and-now");
        assertThat(window.page().getByText("This team is not here, or you do not work in it."))
                .isVisible();
    }

    @Test
    void showsMoreAndGoesOnWhereTheListWentOn() {
        IntStream.rangeClosed(10, 30).forEach(i -> teams.supports("Neighbour " + i, "LOW", List.of(), 500 - i));
        window.page().reload();

        assertThat(rows()).hasCount(20);
        window.button("Show more").focus();
        window.press("Enter");

        assertThat(rows()).hasCount(24);
        assertThat(rows().nth(20).locator("a")).isFocused();
        assertThat(window.button("Show more")).hasCount(0);
    }

    @Test
    void keepsTheListAsAFileThatNoSpreadsheetTakesForFormulas() throws IOException {
        teams.supports("=1+2 \"Tom\"", "LOW", List.of(), 970);

        var file = window.page().waitForDownload(window.button("Keep this list as a file (CSV)")::click);

        assertThat(file.suggestedFilename()).matches("my-teams-\\d{4}-\\d\\d-\\d\\d\\.csv");
        var lines = Files.readString(file.path()).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Name\",\"How much there is to talk about\"");
        assertThat(lines.get(1)).startsWith("\"Hal High\",\"Much to talk about\",");
        assertThat(lines.get(3)).startsWith("\"'=1+2 \"\"Tom\"\"\",\"Nothing stands out\",");
    }

    @Test
    void saysWhatStandsInTheTeam() {
        var outcome = teams.ada().wants("I want to see more of people.");
        teams.town()
                .change(
                        "record-urgent-need",
                        Map.of("outcomeId", outcome, "needId", "company", "why", "Nobody came for a week"));
        teams.write("MATCH (u:UrgentNeed) SET u.exploreBy = date() - duration('P8D')", Map.of());
        window.page().reload();

        var team = window.page().locator(".team-work");
        assertThat(team).containsText("Tenterfold");
        assertThat(team).containsText("Nothing works yet. No paid help is agreed.");
        assertThat(team).containsText("Ada Farrimond: company. Look at the other steps by");
        assertThat(team).containsText("That day has passed.");
    }

    @Test
    void isOpenToEverybodysEyesAndKeys() throws IOException {
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("teams-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    @Test
    void leadsCoachesThereAndNobodyElse() {
        teams.account("Jo Ashworth", "jo", "WORKER");
        try (var other = Window.ofStranger(port)) {
            teams.comesIn(other, "jo", "/people");
            other.page().getByText("You are signed in as Jo, worker.").waitFor();
            assertThat(other.link("My teams")).hasCount(0);
        }
    }

    private Locator rows() {
        return window.page().locator(".caseload-row");
    }
}
