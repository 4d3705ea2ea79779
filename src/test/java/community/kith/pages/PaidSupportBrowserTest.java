package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class PaidSupportBrowserTest {

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
    void saysWhatIsStillToExploreBeforePaidSupportAndLeadsThere() {
        window.open(town.ladder() + "?step=PAID_SUPPORT", HEADING);
        assertThat(panel()).containsText("Still to look at");
        assertThat(window.barriers()).isEmpty();

        window.page().locator(".still").getByText("Friends").click();

        assertThat(rung("FRIENDS").locator("button").first()).isFocused();
        assertThat(panel()).containsText("Which friend might");
    }

    @Test
    void opensPaidSupportAtOnceForWhatCannotWait() {
        window.open(town.ladder() + "/urgent", "It cannot wait");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("Why can it not wait?").fill("She has not been out for a month.");
        window.button("Save").click();

        assertThat(window.heading("It cannot wait: company")).isVisible();
        assertThat(window.page().getByText("Agree paid support")).isVisible();
        assertThat(window.barriers()).isEmpty();

        window.page().getByText("Agree paid support").click();
        window.page().getByLabel("How many hours a week?").fill("some");
        window.button("Save").click();
        assertThat(window.page().getByText("Give the hours as a number")).isVisible();
        assertThat(window.barriers()).isEmpty();
        window.page().getByLabel("How many hours a week?").fill("1.5");
        window.button("Save").click();

        assertThat(window.page().locator(".agreed")).containsText("1.5 hours a week");
    }

    @Test
    void recordsWhatWasLearned() {
        window.open(town.ladder() + "/learning", "What have we learned?");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("What have we tried?").fill("One Tuesday with the singers.");
        window.page().getByText("It worked in part").click();
        window.page().getByLabel("What have we learned?").fill("Sit near the door.");
        window.button("Save").click();

        assertThat(window.page().locator(".learned")).containsText("Sit near the door.");
        assertThat(window.page().locator(".learned")).containsText("it worked in part");
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void asksTheStepsAgainInAReview() {
        window.open(town.ladder() + "/review", "Look at it all again");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("What is it now? Family").selectOption("TRYING");
        window.page().getByLabel("What has changed, in your words?").fill("I get out more.");
        window.button("Save").click();

        assertThat(rung("FAMILY")).containsText("Trying something");
    }

    @Test
    void makesASheetToKeep() {
        window.open(town.ladder() + "/sheet", HEADING);

        assertThat(window.page().locator(".sheet-steps > li")).hasCount(7);
        assertThat(window.page().locator(".sheet-walk svg")).isVisible();
        assertThat(window.barriers()).isEmpty();
    }

    private Locator panel() {
        return window.page().locator(".rung.open .rung-panel");
    }

    private Locator rung(String step) {
        return window.page().locator("#step-" + step);
    }
}
