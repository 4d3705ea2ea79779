package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that explains how somebody is in touch with others. */
@KithTest
class InTouchBrowserTest {

    private static final String HEADING = "In touch with others";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Adas ada;
    private Window window;

    @BeforeEach
    void coachOpensAdas() {
        teams = CoachsTeams.in(new Town(port, people), driver);
        ada = teams.ada();
        teams.write("""
                MATCH (:Person {id: $id})-[:HAS_FIGURES]->(figures:IsolationFigures)
                MATCH (:Person {id: $id})-[dot:TIE {lapsed: true}]->()
                SET dot.lastContact = date() - duration('P60D')
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'before', on: date() - duration('P40D'), level: 'LOW', signals: [], inTouch: 3, ties: []})
                """, Map.of("id", ada.id()));
        window = Window.ofStranger(port);
        teams.comesIn(window, "claire", ada.page("/in-touch"));
        window.heading("What stands out").waitFor();
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void saysWhatIsKnownAndWhatNobodyCanSay() {
        assertThat(window.heading(HEADING)).isVisible();
        assertThat(window.page().locator(".level")).hasText(Pattern.compile("(Much|Something) to talk about"));
        assertThat(panel("What stands out")).containsText("What nobody can say yet");
        assertThat(panel("How it feels")).containsText("Nobody has asked Ada yet. Only Ada can say.");
        window.page().getByText("Family and friends to turn to (LSNS-6)").click();
        assertThat(panel("How it is counted")).containsText("Known of what it needs");
        assertThat(panel("How it is counted")).containsText("Lubben");
    }

    @Test
    void leadsFromWhatStandsOutToTheTie() {
        assertThat(panel("What stands out")).containsText("Ties lapsed or lost");

        panel("What stands out").getByText("Dot Hesketh").click();

        assertThat(window.heading("Dot in the circle of Ada")).isVisible();
    }

    @Test
    void saysWhatChangedSinceLastMonthAndWhy() {
        assertThat(panel("What changed")).containsText("It was “Nothing stands out”.");
        assertThat(panel("What changed")).containsText("Christine Halliwell: new in the circle");
    }

    @Test
    void keepsWhatWasAskedApart() {
        teams.town()
                .change(
                        "record-asked-scale",
                        Map.of(
                                "personId",
                                ada.id(),
                                "companionship",
                                "OFTEN",
                                "leftOut",
                                "SOME_OF_THE_TIME",
                                "isolated",
                                "OFTEN",
                                "lonely",
                                "OCCASIONALLY",
                                "satisfaction",
                                0,
                                "barriers",
                                List.of("TRANSPORT"),
                                "words",
                                "Evenings are long."));
        window.page().reload();

        var asked = panel("How it feels");
        assertThat(asked).containsText("Feels lonely");
        assertThat(asked).containsText("occasionally");
        assertThat(asked.locator("dd").nth(3)).hasText("8");
        assertThat(asked.locator("dd").nth(5)).hasText("0");
        assertThat(asked).containsText("getting there");
        assertThat(asked).containsText("Evenings are long.");
    }

    @Test
    void writesDownAConversationAndTakesItBack() {
        assertThat(panel("What we talked about")).containsText("Nobody has talked about this with Ada yet.");
        window.link("Write down a conversation").click();
        window.heading("Talk with Ada").waitFor();
        window.button("Save").click();
        assertThat(window.page().getByText("Words cannot be empty.")).isVisible();

        window.page().getByLabel("What did Ada say?").fill("I miss the chapel.");
        window.page().getByLabel("What did you agree?").fill("Christine rings on Sunday.");
        window.page().getByLabel("Christine Halliwell").check();
        window.button("Save").click();

        var talked = panel("What we talked about");
        assertThat(talked).containsText("I miss the chapel.");
        assertThat(talked).containsText("Agreed: Christine rings on Sunday.");
        assertThat(talked).containsText("Christine Halliwell was there, too.");
        assertThat(talked).containsText("Written down by claire.");
        assertThat(talked).containsText("Talk again on");
        window.button("Undo").click();
        assertThat(talked).containsText("Nobody has talked about this with Ada yet.");
    }

    @Test
    void asksHowItFeelsByKeyboard() {
        window.link("Write down what Ada answers").focus();
        window.press("Enter");
        window.heading("Ask Ada how it feels").waitFor();
        window.page().getByLabel("How satisfied are you").fill("eleven");
        window.button("Save").focus();
        window.press("Enter");
        assertThat(window.page().getByLabel("How satisfied are you")).isFocused();
        assertThat(window.page().getByText("Satisfaction is a number from 0 to 10."))
                .isVisible();

        window.page().getByLabel("How satisfied are you").fill("0");
        window.page()
                .getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("How often do you feel lonely?"))
                .getByLabel("Occasionally")
                .check();
        window.button("Save").focus();
        window.press("Enter");

        var asked = panel("How it feels");
        assertThat(asked).containsText("occasionally");
        assertThat(asked.locator("dd").first()).hasText("occasionally");
        window.button("Undo").click();
        assertThat(asked).containsText("Nobody has asked Ada yet.");
    }

    @Test
    void offersTheWayHereOnlyToThoseWhoCanReadIt() {
        assertThat(window.link("In touch")).isVisible();
        teams.account("Connie Bright", "connie", "CONNECTOR");
        try (var other = Window.ofStranger(port)) {
            teams.comesIn(other, "connie", ada.page("/in-touch"));
            other.page().getByText("This is between the person and their team.").waitFor();
            assertThat(other.link("Circle")).isVisible();
            assertThat(other.link("In touch")).hasCount(0);
        }
    }

    @Test
    void supposesByKeyboardAndWritesNothingDown() {
        window.button("What would be different?").focus();
        window.press("Enter");
        assertThat(window.page().getByLabel("Suppose that")).isFocused();
        assertThat(panel("What if …")).containsText("Choose something to suppose first.");

        window.page().getByLabel("Suppose that").selectOption("Dot Hesketh is in touch again, each month");
        window.button("What would be different?").focus();
        window.press("Enter");

        assertThat(panel("What if …")).containsText("No longer: ties lapsed or lost.");
        assertThat(window.page().locator("#announcements")).containsText("No longer: ties lapsed or lost.");
        assertThat(teams.write(
                        "MATCH (:Person {id: $id})-[t:TIE {lapsed: true}]->() RETURN count(t) AS it",
                        Map.of("id", ada.id())))
                .isEqualTo(1L);
    }

    @Test
    void saysThatThereIsNobodyHere() {
        window.at("/people/winifred/in-touch");

        assertThat(window.heading("This person is not on the map")).isVisible();
        assertThat(window.page().getByText("Winifred")).hasCount(0);
    }

    @Test
    void isOpenToEverybodysEyes() throws IOException {
        window.page().getByText("Family and friends to turn to (LSNS-6)").click();
        assertThat(panel("What would help")).containsText("There is no suggestion for now");
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("in-touch-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    private Locator panel(String heading) {
        return window.page()
                .locator("section[aria-labelledby]")
                .filter(new Locator.FilterOptions().setHas(window.heading(heading)));
    }
}
