package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** A worker finds that the directory is wrong, says so, and sees what came of it. */
@KithTest
class CorrectionsBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void worker() throws IOException {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        teams.write(
                new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8), Map.of());
        teams.account("Wendy Shaw", "wendy", "WORKER");
        window = Window.ofStranger(port);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        window.close();
    }

    @Test
    void leadsFromTheFinderToAFormAndToWhatWaitsByKeyboardAlone() {
        teams.comesIn(window, "wendy", "/find");
        window.page().getByLabel("Near which postcode?").fill("WN2 3EB");
        window.press("Enter");
        window.link("Something is not right: Hindley Voices").focus();
        window.press("Enter");

        assertThat(window.heading("Something is not right")).isFocused();
        assertThat(window.page().locator("main")).containsText("What the directory says now");
        window.button("Tell them").focus();
        window.press("Enter");
        assertThat(window.page().locator(".field.wrong")).containsText("Choose what is not right.");
        assertThat(window.page().getByLabel("It is no longer there")).isFocused();
        window.press("ArrowDown", "ArrowDown");
        window.button("Tell them").focus();
        window.press("Enter");
        assertThat(words()).isFocused();
        window.page().keyboard().type("Their poster says Thursdays.");
        window.button("Tell them").focus();
        window.press("Enter");

        assertThat(window.heading("Corrections that you suggested")).isFocused();
        assertThat(window.notice()).containsText("Thank you.");
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Hindley Voices: It has other days or times");
        assertThat(rows()).containsText("Their poster says Thursdays.");
        assertThat(rows()).containsText("It waits for an answer from whoever keeps the directory.");
    }

    @Test
    void showsWhatWasSaidBeforeAndWhatCameOfIt() {
        teams.comesIn(window, "wendy", "/corrections");
        assertThat(window.page().locator(".empty")).containsText("You have not suggested any.");
        window.at(notRight("group", "Hindley Voices"));
        tell("It is no longer there", "Nobody was there.");
        window.at(notRight("group", "Hindley Voices"));
        assertThat(window.heading("You have told us already")).isVisible();
        assertThat(rows()).containsText("Nobody was there.");

        var correction = String.valueOf(teams.write("MATCH (each:Correction) RETURN each.id AS it", Map.of()));
        teams.town()
                .change(
                        "answer-correction",
                        Map.of("correctionId", correction, "state", "DECLINED", "words", "It was a holiday."));

        window.at("/corrections");
        assertThat(rows()).containsText("The directory stays as it is.");
        assertThat(rows()).containsText("They say: “It was a holiday.”");
        window.at(notRight("group", "Hindley Voices"));
        window.button("Tell them").waitFor();
        assertThat(window.heading("You have told us already")).hasCount(0);
    }

    @Test
    void tellsOfAPlaceAndNobodyElseReadsIt() {
        teams.comesIn(window, "wendy", notRight("place", "Hindley Library"));
        tell("Something else", "The lift is out of order.");
        assertThat(rows()).containsText("Hindley Library: Something else");

        teams.account("Winston Shaw", "winston", "WORKER");
        window.close();
        window = Window.ofStranger(port);
        teams.comesIn(window, "winston", "/corrections");
        assertThat(window.page().locator(".empty")).containsText("You have not suggested any.");
    }

    @Test
    void saysWhereThereIsNoSuchGroup() {
        teams.comesIn(window, "wendy", "/corrections/group/nothing/new");
        assertThat(window.page().locator(".empty")).containsText("This is not in the directory, or no longer.");
    }

    @Test
    void isOpenToEverybodysEyesAndKeys() {
        teams.comesIn(window, "wendy", notRight("group", "Hindley Voices"));
        tell("It is somewhere else now", "They sing in the church hall.");
        rows().first().waitFor();
        looks("What came of it");
        window.at(notRight("group", "Hindley Voices"));
        window.heading("You have told us already").waitFor();
        window.button("Tell them").click();
        window.heading("Something is not right yet").waitFor();
        looks("The form");
    }

    private void looks(String what) {
        for (var width : new int[] {390, 1280}) {
            window.page().setViewportSize(width, 900);
            for (var colours : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                window.in(colours);
                assertThat(window.barriers())
                        .as("%s %s %s", what, width, colours)
                        .isEmpty();
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .as("%s %s scrolls sideways", what, width)
                    .isFalse();
        }
    }

    private String notRight(String kind, String name) {
        return "/corrections/" + kind + "/"
                + teams.write("MATCH (each {name: $name}) RETURN each.id AS it", Map.of("name", name)) + "/new";
    }

    private void tell(String kind, String what) {
        window.page().getByLabel(kind).check();
        words().fill(what);
        window.button("Tell them").click();
        window.heading("Corrections that you suggested").waitFor();
    }

    private Locator words() {
        return window.page().getByLabel("What would be right, and how do you know?");
    }

    private Locator rows() {
        return window.page().locator("[data-correction]");
    }
}
