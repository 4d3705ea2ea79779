package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class LadderBrowserTest {

    private static final String HEADING = "“I want to sing with other people again.”";

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingPostcodes postcodes;

    private AdasTown town;
    private Window window;

    @BeforeEach
    void comesIn() {
        town = AdasTown.build(new Operations(port), postcodes);
        window = Window.phone(port);
    }

    @AfterEach
    void leaves() {
        window.close();
    }

    @Test
    void asksTheFirstStepFirstAndRecordsWhatCameOfItInTwoTaps() {
        window.open(town.ladder(), HEADING);
        assertThat(panel()).containsText("What can you do already, or learn to do, for yourself?");
        assertThat(window.barriers()).isEmpty();

        window.page().getByText("Works in part").click();
        window.button("Save").click();

        assertThat(rung("SELF_CARE")).containsText("Works in part");
        assertThat(window.heading("What came of it")).isFocused();
        assertThat(window.page().locator("#announcements")).containsText("Written down: works in part.");
        assertThat(window.barriers()).isEmpty();

        window.button("Undo").click();

        assertThat(rung("SELF_CARE")).containsText("Not looked at yet");
        assertThat(window.heading(HEADING)).isFocused();
    }

    @Test
    void asksForTheWordsOfANo() {
        window.open(town.ladder() + "?step=FAMILY", HEADING);

        window.page().getByText("No, thank you").click();
        window.button("Save").click();

        assertThat(words()).isFocused();
        assertThat(words()).hasAttribute("aria-invalid", "true");
        assertThat(window.barriers()).isEmpty();

        words().fill("I would never look at her again.");
        window.button("Save").click();

        assertThat(rung("FAMILY")).containsText("No, thank you");
        assertThat(panel()).containsText("I would never look at her again.");
    }

    @Test
    void keepsTheWordsWhenTheConnectionDrops() {
        window.open(town.ladder() + "?step=FRIENDS", HEADING);
        window.page().getByText("No, thank you").click();
        words().fill("Not Maureen.");
        window.offline(true);

        window.button("Save").click();

        assertThat(window.heading("It is not saved yet")).isVisible();
        assertThat(words()).hasValue("Not Maureen.");
        assertThat(window.barriers()).isEmpty();

        window.offline(false);
        window.button("Save").click();

        assertThat(rung("FRIENDS")).containsText("No, thank you");
    }

    @Test
    void explainsASuggestionAndSetsItAsideUntilADay() {
        window.open(town.ladder() + "?step=COMMUNITY", HEADING);
        assertThat(idea("Bethesda Singers")).containsText("Maureen");
        idea("Bethesda Singers").locator("summary").click();
        assertThat(idea("Bethesda Singers").locator(".share").first()).containsText("Counts most");
        assertThat(window.barriers()).isEmpty();

        idea("Bethesda Singers").getByText("Not for me").click();
        assertThat(words()).isFocused();
        words().fill("Not with the new organist.");
        window.page().getByText("Yes, on a day that I choose").click();
        window.page()
                .getByLabel("From which day?")
                .fill(LocalDate.now().plusDays(40).toString());
        assertThat(window.barriers()).isEmpty();
        idea("Bethesda Singers").getByText("Save").click();

        assertThat(window.heading("Set aside for now")).isFocused();
        assertThat(window.page().locator(".aside")).containsText("Not with the new organist.");
        assertThat(window.page().locator(".aside")).containsText("Set aside until");
        assertThat(idea("Bethesda Singers")).hasCount(0);
        assertThat(rung("COMMUNITY")).containsText("Not looked at yet");
        assertThat(window.barriers()).isEmpty();

        window.buttonFrom("Ask again now").click();

        assertThat(idea("Bethesda Singers")).isVisible();
    }

    @Test
    void triesASuggestionInOneTap() {
        window.open(town.ladder() + "?step=COMMUNITY", HEADING);

        idea("Bethesda Singers").getByText("Try this").click();

        assertThat(rung("COMMUNITY")).containsText("Trying something");
        assertThat(window.page().locator(".told")).containsText("Bethesda Singers");
    }

    private Locator panel() {
        return window.page().locator(".rung.open .rung-panel");
    }

    private Locator rung(String step) {
        return window.page().locator("#step-" + step);
    }

    private Locator idea(String title) {
        return window.page().locator(".idea").filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator words() {
        return window.page().getByLabel(Pattern.compile("in your words"));
    }
}
