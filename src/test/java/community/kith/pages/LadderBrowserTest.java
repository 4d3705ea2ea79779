package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    private Visit visit;

    @BeforeEach
    void comesIn() {
        town = AdasTown.build(new Operations(port), postcodes);
        visit = Visit.onPhone(port);
    }

    @AfterEach
    void leaves() {
        visit.close();
    }

    @Test
    void asksTheFirstStepFirstAndRecordsWhatCameOfItInTwoTaps() {
        visit.open(town.ladder(), HEADING);
        assertThat(panel()).containsText("What can you do already, or learn to do, for yourself?");
        visit.isForEverybody();

        visit.page().getByText("Works in part").click();
        visit.button("Save").click();

        assertThat(rung("SELF_CARE")).containsText("Works in part");
        assertThat(visit.heading("What came of it")).isFocused();
        assertThat(visit.page().locator("#announcements")).containsText("Written down: works in part.");
        visit.isForEverybody();

        visit.button("Undo").click();

        assertThat(rung("SELF_CARE")).containsText("Not looked at yet");
        assertThat(visit.heading(HEADING)).isFocused();
    }

    @Test
    void asksForTheWordsOfANo() {
        visit.open(town.ladder() + "?step=FAMILY", HEADING);

        visit.page().getByText("No, thank you").click();
        visit.button("Save").click();

        assertThat(words()).isFocused();
        assertThat(words()).hasAttribute("aria-invalid", "true");
        visit.isForEverybody();

        words().fill("I would never look at her again.");
        visit.button("Save").click();

        assertThat(rung("FAMILY")).containsText("No, thank you");
        assertThat(panel()).containsText("I would never look at her again.");
    }

    @Test
    void keepsTheWordsWhenTheConnectionDrops() {
        visit.open(town.ladder() + "?step=FRIENDS", HEADING);
        visit.page().getByText("No, thank you").click();
        words().fill("Not Maureen.");
        visit.context().setOffline(true);

        visit.button("Save").click();

        assertThat(visit.heading("It is not saved yet")).isVisible();
        assertThat(words()).hasValue("Not Maureen.");
        visit.isForEverybody();

        visit.context().setOffline(false);
        visit.button("Save").click();

        assertThat(rung("FRIENDS")).containsText("No, thank you");
    }

    @Test
    void explainsASuggestionAndSetsItAsideUntilADay() {
        visit.open(town.ladder() + "?step=COMMUNITY", HEADING);
        assertThat(idea("Bethesda Singers")).containsText("Maureen");
        idea("Bethesda Singers").locator("summary").click();
        assertThat(idea("Bethesda Singers").locator(".share").first()).containsText("Counts most");
        visit.isForEverybody();

        idea("Bethesda Singers").getByText("Not for me").click();
        assertThat(words()).isFocused();
        words().fill("Not with the new organist.");
        visit.page().getByText("Yes, on a day that I choose").click();
        visit.page()
                .getByLabel("From which day?")
                .fill(LocalDate.now().plusDays(40).toString());
        visit.isForEverybody();
        idea("Bethesda Singers").getByText("Save").click();

        assertThat(visit.heading("Set aside for now")).isFocused();
        assertThat(visit.page().locator(".aside")).containsText("Not with the new organist.");
        assertThat(visit.page().locator(".aside")).containsText("Set aside until");
        assertThat(idea("Bethesda Singers")).hasCount(0);
        assertThat(rung("COMMUNITY")).containsText("Not looked at yet");
        visit.isForEverybody();

        visit.button("Ask again now").click();

        assertThat(idea("Bethesda Singers")).isVisible();
    }

    @Test
    void triesASuggestionInOneTap() {
        visit.open(town.ladder() + "?step=COMMUNITY", HEADING);

        idea("Bethesda Singers").getByText("Try this").click();

        assertThat(rung("COMMUNITY")).containsText("Trying something");
        assertThat(visit.page().locator(".told")).containsText("Bethesda Singers");
    }

    private Locator panel() {
        return visit.page().locator(".rung.open .rung-panel");
    }

    private Locator rung(String step) {
        return visit.page().locator("#step-" + step);
    }

    private Locator idea(String title) {
        return visit.page().locator(".idea").filter(new Locator.FilterOptions().setHasText(title));
    }

    private Locator words() {
        return visit.page().getByLabel(Pattern.compile("in your words"));
    }
}
