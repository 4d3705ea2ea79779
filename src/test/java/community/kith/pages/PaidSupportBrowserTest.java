package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
    void saysWhatIsStillToExploreBeforePaidSupportAndLeadsThere() {
        visit.open(town.ladder() + "?step=PAID_SUPPORT", HEADING);
        assertThat(panel()).containsText("Still to look at");
        visit.isForEverybody();

        visit.page().locator(".still").getByText("Friends").click();

        assertThat(rung("FRIENDS").locator("button").first()).isFocused();
        assertThat(panel()).containsText("Which friend might");
    }

    @Test
    void opensPaidSupportAtOnceForWhatCannotWait() {
        visit.open(town.ladder() + "/urgent", "It cannot wait");
        visit.isForEverybody();

        visit.page().getByLabel("Why can it not wait?").fill("She has not been out for a month.");
        visit.button("Save").click();

        assertThat(visit.heading("It cannot wait: company")).isVisible();
        assertThat(visit.page().getByText("Agree paid support")).isVisible();
        visit.isForEverybody();

        visit.page().getByText("Agree paid support").click();
        visit.page().getByLabel("How many hours a week?").fill("some");
        visit.button("Save").click();
        assertThat(visit.page().getByText("Give the hours as a number")).isVisible();
        visit.isForEverybody();
        visit.page().getByLabel("How many hours a week?").fill("1.5");
        visit.button("Save").click();

        assertThat(visit.page().locator(".agreed")).containsText("1.5 hours a week");
    }

    @Test
    void recordsWhatWasLearned() {
        visit.open(town.ladder() + "/learning", "What have we learned?");
        visit.isForEverybody();

        visit.page().getByLabel("What have we tried?").fill("One Tuesday with the singers.");
        visit.page().getByText("It worked in part").click();
        visit.page().getByLabel("What have we learned?").fill("Sit near the door.");
        visit.button("Save").click();

        assertThat(visit.page().locator(".learned")).containsText("Sit near the door.");
        assertThat(visit.page().locator(".learned")).containsText("it worked in part");
        visit.isForEverybody();
    }

    @Test
    void asksTheStepsAgainInAReview() {
        visit.open(town.ladder() + "/review", "Look at it all again");
        visit.isForEverybody();

        visit.page().getByLabel("What is it now? Family").selectOption("TRYING");
        visit.page().getByLabel("What has changed, in your words?").fill("I get out more.");
        visit.button("Save").click();

        assertThat(rung("FAMILY")).containsText("Trying something");
    }

    @Test
    void makesASheetToKeep() {
        visit.open(town.ladder() + "/sheet", HEADING);

        assertThat(visit.page().locator(".sheet-steps > li")).hasCount(7);
        assertThat(visit.page().locator(".sheet-walk svg")).isVisible();
        visit.isForEverybody();
    }

    private Locator panel() {
        return visit.page().locator(".rung.open .rung-panel");
    }

    private Locator rung(String step) {
        return visit.page().locator("#step-" + step);
    }
}
