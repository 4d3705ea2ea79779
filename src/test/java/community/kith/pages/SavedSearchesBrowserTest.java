package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
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

/** Saved searches on the finder's page, for a connector from a postcode and for a worker beside a person. */
@KithTest
class SavedSearchesBrowserTest {

    private static final String DRUMS = """
            MATCH (music:Interest {id: 'music'})
            CREATE (:Group {id: 'drums', name: 'Drums for all', version: 0, source: 'Team', room: 'OPEN', point: point({latitude: 53.5353, longitude: -2.575})})-[:OFFERS]->(music)
            """;

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
        window = Window.ofStranger(port);
        window.page().setViewportSize(1280, 900);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void savesASearchAndMarksWhatIsNewByKeyboardAlone() {
        comesIn("connie", "CONNECTOR");
        window.at("/find");
        window.page().getByLabel("Near which postcode?").fill("WN2 3EB");
        window.page().getByLabel("What for?").fill("music");
        window.press("Enter");
        assertThat(names()).hasText(new String[] {"Brass for beginners", "Hindley Voices"});
        window.page().getByLabel("Keep this search as").focus();
        window.page().keyboard().type("Music 🎵");
        window.press("Enter");
        assertThat(list()).hasText("Saved searches (1)");

        teams.write(DRUMS, Map.of());
        window.page().reload();

        assertThat(list()).hasText("Saved searches (1): 1 new");
        window.link("Music 🎵").focus();
        window.press("Enter");
        assertThat(told("One is new since you last looked.")).isVisible();
        assertThat(names()).hasCount(3);
        assertThat(window.page().locator(".found-row", new LocatorOptions().setHasText("New since you last looked")))
                .containsText(new String[] {"Drums for all"});
        assertThat(window.page().getByLabel("What for?")).hasValue("music");
        assertThat(window.page()).hasURL(Pattern.compile("#/find$"));
        assertThat(list()).hasText("Saved searches (1)");
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void renamesForgetsAndBringsBack() {
        comesIn("connie", "CONNECTOR");
        save("Wool");
        list().click();

        window.button("Rename Wool").click();
        window.page().getByLabel("Call it").fill("");
        window.press("Enter");
        assertThat(window.page().getByLabel("Call it")).isFocused();
        assertThat(window.page().locator("#rename-search-name-error")).containsText("cannot be empty");
        window.page().getByLabel("Call it").fill("צמר");
        window.press("Enter");
        assertThat(window.link("צמר")).isFocused();

        window.button("Forget צמר").click();
        assertThat(list()).hasCount(0);
        window.button("Undo").click();
        assertThat(list()).hasText("Saved searches (1)");
    }

    @Test
    void saysWhatIsWrongWithAName() {
        comesIn("connie", "CONNECTOR");
        save("x".repeat(10_000));

        assertThat(window.page().getByLabel("Keep this search as")).isFocused();
        assertThat(window.page().locator("#save-search-name-error")).containsText("room for 100 characters");
        assertThat(list()).hasCount(0);
    }

    @Test
    void keepsOnePersonsSearchesOnTheirPageAndTellsNothingOnceThatIsNotOpen() {
        teams.write(
                "MATCH (ada:Person {id: 'ada'}) MATCH (team:Team {name: 'Tenterfold'}) CREATE (team)-[:SUPPORTS]->(ada)",
                Map.of());
        comesIn("wendy", "WORKER");
        window.at("/people/ada/find");
        window.page().getByLabel("Keep this search as").fill("Ada by the river");
        window.press("Enter");
        assertThat(list()).hasText("Saved searches (1)");

        window.at("/find");
        list().click();
        assertThat(window.page().locator(".saved-searches")).containsText("for Ada");
        window.link("Ada by the river").click();
        assertThat(told("Nothing is new since you last looked.")).isVisible();
        assertThat(window.page()).hasURL(Pattern.compile("#/people/ada/find$"));

        teams.write("MATCH (:Team {name: 'Tenterfold'})-[supports:SUPPORTS]->() SET supports.until = date()", Map.of());
        window.at("/find");
        window.page().reload();
        list().click();
        assertThat(window.page().locator(".saved-searches"))
                .containsText("A search that is not open to you any more, saved on");
        assertThat(window.page().locator("main")).not().containsText("Ada");
        window.page().locator(".saved-searches button").click();
        assertThat(list()).hasCount(0);
    }

    @Test
    void isOpenToEverybodysEyes() throws IOException {
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        comesIn("connie", "CONNECTOR");
        save("Wool and whatever else there is to do with the hands on a long winter evening near the library");
        assertThat(list()).hasText("Saved searches (1)");
        teams.write(DRUMS, Map.of());
        window.page().reload();
        assertThat(list()).hasText("Saved searches (1): 1 new");
        window.page().locator(".saved-searches a").click();
        assertThat(told("One is new since you last looked.")).isVisible();
        list().click();
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("saved-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    private void comesIn(String account, String role) {
        teams.account(account + " Booth", account, role);
        teams.comesIn(window, account, "/people");
        window.heading("People").waitFor();
    }

    private void save(String name) {
        window.at("/find");
        window.page().getByLabel("Near which postcode?").fill("WN2 3EB");
        window.button("Look").click();
        window.page().getByLabel("Keep this search as").fill(name);
        window.button("Save this search").click();
    }

    private Locator list() {
        return window.page().locator(".saved-searches summary");
    }

    private Locator told(String words) {
        return window.page().locator(".find-told").getByText(words);
    }

    private Locator names() {
        return window.page().locator(".found-row h3");
    }
}
