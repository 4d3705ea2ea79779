package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which an administrator brings in relationship circles. */
@KithTest
class CircleImportBrowserTest {

    private static final String EGOS = "networkCanvasEgoUUID,networkCanvasCaseID,name\ne1,1,Edna Sharples\n";
    private static final String ALTERS =
            "networkCanvasEgoUUID,networkCanvasUUID,name,ring\ne1,a1,Ben Cole,1\ne1,a2,Cy Dunn,9\n";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void administratorComesIn() {
        teams = CoachsTeams.in(new Town(port, people), driver);
        teams.account("Olive Admin", "olive", "WORKER");
        teams.write("MATCH (a:Account {name: 'olive'}) SET a.roles = ['ADMINISTRATOR']", Map.of());
        window = Window.ofStranger(port);
        teams.comesIn(window, "olive", "/circles/imports");
        window.heading("Bring in relationship circles").waitFor();
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints())
                .allMatch(complaint ->
                        complaint.contains("401") || complaint.contains("400") || complaint.contains("422"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void bringsCirclesInByKeyboardAndReportsRowByRow() {
        choose("egos", EGOS);
        choose("alters", ALTERS);
        window.page().getByLabel("Which team supports these people").selectOption("Tenterfold");
        window.button("Send the files").focus();
        window.press("Enter");

        assertThat(window.heading("Circles that come in")).isVisible();
        assertThat(window.page().getByText("It is done: 3 rows.").first()).isVisible();
        assertThat(window.page().locator(".import-row")).hasCount(1);
        assertThat(window.page().locator(".import-row")).containsText("Who is in them, row 3, column ring");
        assertThat(window.page().locator(".import-row")).containsText("Taken, but not all of it");
        assertThat(window.page().getByText("Cy Dunn")).hasCount(0);
        assertThat(teams.write("MATCH (:Person {name: 'Edna Sharples'})-[t:TIE]->() RETURN count(t) AS it", Map.of()))
                .isEqualTo(2L);
        window.page().reload();
        assertThat(window.page().getByText("It is done: 3 rows.").first()).isVisible();
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndTakesNothing() {
        window.button("Send the files").click();
        assertThat(window.page().getByText("Choose the team that supports these people from now on."))
                .isVisible();

        choose("egos", "something,else\n1,2\n");
        choose("alters", ALTERS);
        window.page().getByLabel("Which team supports these people").selectOption("Tenterfold");
        window.button("Send the files").click();

        assertThat(window.page().locator("[name=egos]")).isFocused();
        assertThat(window.page().locator("[name=egos]")).hasAttribute("aria-invalid", "true");
        assertThat(window.page().getByText("no column “networkCanvasEgoUUID”")).isVisible();
        assertThat(teams.write("MATCH (i:DirectoryImport) RETURN count(i) AS it", Map.of()))
                .isEqualTo(0L);
    }

    @Test
    void isForAdministratorsAlone() {
        assertThat(window.link("Bring in circles")).isVisible();
        try (var other = Window.ofStranger(port)) {
            teams.comesIn(other, "claire", "/circles/imports");
            assertThat(other.page().getByText("This is for the person who looks after Kith."))
                    .isVisible();
            assertThat(other.link("Bring in circles")).hasCount(0);
        }
    }

    @Test
    void isOpenToEverybodysEyes() throws IOException {
        window.page().getByText("A mapping of our own").click();
        var pictures = Files.createDirectories(Path.of("target/pictures"));
        for (var width : List.of(390, 1280)) {
            window.page().setViewportSize(width, 900);
            for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                window.in(colours);
                assertThat(window.barriers()).as("%s %s", width, colours).isEmpty();
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(pictures.resolve("circle-imports-%s-%s.png".formatted(width, colours)))
                                .setFullPage(true));
            }
            assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .isFalse();
        }
    }

    private void choose(String name, String text) {
        window.page()
                .locator("[name=" + name + "]")
                .setInputFiles(new FilePayload(name + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
