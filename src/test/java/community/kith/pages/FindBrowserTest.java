package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.core.io.ClassPathResource;

/** The finder's page, on a street of Hindley: for a connector from a postcode, and for a person. */
@KithTest
class FindBrowserTest {

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
        window = Window.laptop(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void leadsAConnectorFromTheHeaderToWhatIsNearAPostcodeByKeyboardAlone() {
        connectorComesIn();
        window.link("Find a group").focus();
        window.press("Enter");
        assertThat(window.heading("Find a group")).isFocused();

        window.press("Tab");
        window.page().keyboard().type("wn2 3eb");
        window.press("Tab");
        window.page().keyboard().type("audtion");
        window.press("Enter");

        assertThat(names()).hasText(new String[] {"Hindley Voices"});
        assertThat(window.page().locator(".find-told").last())
                .hasText("Nothing nearby has the word “audtion”. We looked for “audition”.");
        assertThat(rows().first()).containsText("What you looked for is in its description.");
        assertThat(rows().first()).containsText("1 minute’s walk north");
        assertThat(rows().first()).containsText("£3.00 each time");

        window.page().locator(".walk-sign[tabindex='0']").focus();
        window.press("Enter");
        assertThat(window.heading("Hindley Voices")).isFocused();
        window.press("Escape");
        assertThat(window.page().locator(".walk-sign")).isFocused();
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void keepsWordsPostcodeAndAgeOutOfTheAddressAndStillKnowsThem() {
        window.open("/find", "Find a group");
        window.page().getByText("Cost, age, language, and what must be there").click();
        window.page().getByLabel("For what age?").fill("82");
        window.page().getByLabel("No steps").check();
        window.page().getByLabel("What for?").fill("knitting");
        window.page().getByLabel("Day", new GetByLabelOptions().setExact(true)).selectOption("TUESDAY");
        look("WN2 3EB");

        assertThat(names()).hasText(new String[] {"Wool and Words"});
        assertThat(window.page()).hasURL(Pattern.compile("#/find\\?day=TUESDAY$"));
        assertThat(window.page()).hasTitle("Find a group – Kith");

        window.page().reload();

        assertThat(names()).hasText(new String[] {"Wool and Words"});
        assertThat(window.page().getByLabel("Near which postcode?")).hasValue("WN2 3EB");
        assertThat(window.page().getByLabel("What for?")).hasValue("knitting");
        assertThat(window.page().getByLabel("For what age?")).hasValue("82");
        assertThat(window.page().getByLabel("No steps")).isChecked();
    }

    @Test
    void countsWhatCouldBeChosenNextAndGoesBack() {
        window.open("/find", "Find a group");
        look("WN2 3EB");
        assertThat(names())
                .hasText(new String[] {"Wool and Words", "Hindley Voices", "Hindley Library", "Brass for beginners"});
        assertThat(signs()).hasCount(4);
        assertThat(rows().last()).containsText("There is no room just now.");

        choices().click();
        window.button("Free (1)").focus();
        window.press("Enter");

        assertThat(names()).hasText(new String[] {"Wool and Words"});
        assertThat(window.page()).hasURL(Pattern.compile("#/find\\?cost=0$"));
        assertThat(window.button("Free (1)")).isFocused();
        assertThat(window.button("Free (1)")).hasAttribute("aria-pressed", "true");

        window.page().goBack();

        assertThat(rows()).hasCount(4);
        choices().click();
        assertThat(window.button("Free (1)")).hasAttribute("aria-pressed", "false");
        window.button("Choir (1)").click();
        assertThat(names()).hasText(new String[] {"Hindley Voices"});
        assertThat(window.page()).hasURL(Pattern.compile("#/find\\?interests=choir$"));
    }

    @Test
    void saysForAPersonWhyItFitsAndWhatToCheckFirst() {
        teams.write("MATCH (ada:Person {id: 'ada'}) SET ada.accessNeeds = ['STEP_FREE']", Map.of());
        window.open("/people/ada/map", "Around here");
        window.link("Look for more around here").click();

        assertThat(window.heading("Find a group")).isFocused();
        assertThat(names()).hasText(new String[] {"Wool and Words", "Hindley Voices", "Hindley Library"});
        assertThat(rows().first()).containsText("You enjoy knitting, and it goes on here.");
        assertThat(rows().first()).containsText("Next: ");
        assertThat(rows().nth(1)).containsText("Check first: We do not know whether it has no steps");
        assertThat(window.page()).hasURL(Pattern.compile("#/people/ada/find$"));
        assertThat(window.page().getByLabel("Near which postcode?")).hasCount(0);
    }

    @Test
    void showsAConnectorWhatFitsSomebodyWhoAgreedToThat() {
        teams.write("""
                MATCH (ada:Person {id: 'ada'}) MATCH (team:Team {name: 'Tenterfold'})
                CREATE (team)-[:SUPPORTS]->(ada)
                CREATE (ada)-[:AGREED_TO]->(:Agreement {id: 'agreed', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['NEIGHBOURHOOD', 'INTERESTS'], since: date('2026-01-01')})
                CREATE (:Neighbourhood {id: 'hindley', name: 'Hindley', source: 'Team', west: -2.65, south: 53.5, east: -2.5, north: 53.56,
                  centre: point({latitude: 53.536, longitude: -2.575}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.65,53.5],[-2.5,53.5],[-2.5,53.56],[-2.65,53.56],[-2.65,53.5]]]}'})
                """, Map.of());
        connectorComesIn();
        window.link("Ada Marsh").click();

        assertThat(window.heading("Find a group")).isFocused();
        assertThat(window.page().getByText("Groups and places near Ada, and why they could fit."))
                .isVisible();
        assertThat(rows().first()).containsText("You enjoy knitting, and it goes on here.");
        assertThat(rows().first()).containsText("minute’s walk south");
        assertThat(rows().first()).not().containsText("from home");
        assertThat(window.link("Circle")).hasCount(0);
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void canTakeAnInterestBackThatNothingIsCountedUnder() {
        window.open("/find?interests=singing", "Find a group");
        look("WN2 3EB");
        assertThat(names()).hasText(new String[] {"Hindley Voices", "Brass for beginners"});

        window.button("What you chose before").click();

        assertThat(rows()).hasCount(4);
        assertThat(window.page()).hasURL(Pattern.compile("#/find$"));
        assertThat(window.heading("What there is")).isFocused();
    }

    @Test
    void saysWhatToDoWhereItIsNotKnownWhereSomebodyLives() {
        var brian = teams.town().person("Brian Culshaw");
        window.open("/people/" + brian + "/find", "Something is not right yet");

        assertThat(window.page().getByText("We do not know where they live.")).isVisible();
        window.link("Look near a postcode instead").click();

        assertThat(window.page().getByLabel("Near which postcode?")).isVisible();
        window.at("/people/nobody/find");
        assertThat(window.heading("This person is not on the map")).isVisible();
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        window.open("/find", "Find a group");
        look("where I live");

        assertThat(window.page().getByText("A postcode is written like WN1 1AA."))
                .isVisible();
        assertThat(window.page().getByLabel("Near which postcode?")).isFocused();
        assertThat(window.page().getByLabel("Near which postcode?")).hasAttribute("aria-invalid", "true");

        window.page().getByText("Cost, age, language, and what must be there").click();
        window.page().getByLabel("For what age?").fill("quite old");
        look("WN2 3EB");

        assertThat(window.page().getByText("An age is a number of years, such as 72."))
                .isVisible();
        assertThat(window.page().getByLabel("For what age?")).isFocused();
        window.page().getByLabel("For what age?").fill("900");
        look("WN2 3EB");
        assertThat(window.page().getByLabel("For what age?")).isFocused();
        assertThat(window.page().locator(".field.wrong")).containsText("130");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("For what age?").fill("");
        look("WN2 3EB");
        assertThat(rows()).hasCount(4);
        assertThat(window.page().locator(".field.wrong")).hasCount(0);
    }

    @Test
    void saysWhatToTryWhenNothingFits() {
        window.open("/find", "Find a group");
        window.page().getByLabel("What for?").fill("zzzz");
        look("WN2 3EB");

        assertThat(window.page().getByText("Nothing fits all of that.")).isVisible();
        assertThat(window.barriers()).isEmpty();
        window.button("Show everything nearby").focus();
        window.press("Enter");

        assertThat(rows()).hasCount(4);
        assertThat(window.heading("What there is")).isFocused();
        assertThat(window.page().getByLabel("What for?")).hasValue("");
    }

    @Test
    void showsMoreAndGoesOnWhereTheListWentOn() {
        teams.write("""
                UNWIND range(1, 25) AS i
                CREATE (:Group {id: 'round' + i, name: 'Round ' + i, version: 0, source: 'Team', room: 'OPEN',
                  point: point({latitude: 53.536 + i * 0.0001, longitude: -2.575})})
                """, Map.of());
        window.open("/find", "Find a group");
        look("WN2 3EB");

        assertThat(rows()).hasCount(20);
        window.button("Show more").focus();
        window.press("Enter");

        assertThat(rows()).hasCount(29);
        assertThat(names().nth(20)).isFocused();
        assertThat(signs()).hasCount(29);
        assertThat(window.button("Show more")).hasCount(0);
    }

    @Test
    void isOpenToEverybodysEyesAndKeys() throws IOException {
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        window.open("/find", "Find a group");
        look("WN2 3EB");
        assertThat(rows()).hasCount(4);
        choices().click();
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("find-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    @Test
    void leadsNobodyThereWhoMayNotLook() {
        teams.accountOf(teams.town().person("Fay Marsden"), "fay", "FACILITATOR");
        comesInAs("fay");
        window.page().getByText(Pattern.compile("You are signed in as")).waitFor();

        assertThat(window.link("Find a group")).hasCount(0);
        window.at("/find");
        look("WN2 3EB");
        assertThat(window.heading("That is not open to you")).isVisible();
    }

    private void connectorComesIn() {
        teams.account("Connie Booth", "connie", "CONNECTOR");
        comesInAs("connie");
    }

    private void comesInAs(String account) {
        window.close();
        window = Window.ofStranger(port);
        window.page().setViewportSize(1280, 900);
        teams.comesIn(window, account, "/people");
        window.heading("People").waitFor();
    }

    private void look(String postcode) {
        window.page().getByLabel("Near which postcode?").fill(postcode);
        window.button("Look").click();
    }

    private Locator rows() {
        return window.page().locator(".found-row");
    }

    private Locator names() {
        return window.page().locator(".found-row h3");
    }

    private Locator choices() {
        return window.page().getByText("Choose among what is there");
    }

    private Locator signs() {
        return window.page().locator(".walk-sign");
    }
}
