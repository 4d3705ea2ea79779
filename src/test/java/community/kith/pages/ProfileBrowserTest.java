package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A one-page profile at the kitchen table: two people writing at once, and a connection that drops. */
@KithTest
class ProfileBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Adas ada;
    private Window window;

    @BeforeEach
    void open() {
        ada = Adas.in(new Town(port, people));
        window = Window.laptop(port).at(ada.page("/profile"));
        matters().waitFor();
    }

    @AfterEach
    void close() {
        assertThat(window.complaints()).isEmpty();
        window.close();
    }

    @Test
    void savesAndTakesItBack() {
        matters().fill("Chapel on Sundays\n\nSinging");
        window.button("Save").click();

        assertThat(window.page().getByRole(AriaRole.LISTITEM).getByText("Singing"))
                .isVisible();
        window.button("Undo").click();
        assertThat(window.page().getByText("Taken back.").first()).isVisible();
        assertThat(window.page().getByText("Chapel on Sundays")).hasCount(0);
    }

    @Test
    void bringsTwoEditsTogetherAndAsksAboutWhatBothChanged() {
        matters().fill("Chapel on Sundays");
        window.page().getByLabel("What do people appreciate about Ada?").fill("Her voice");
        ada.matters(0, "A pot of tea");

        window.button("Save").click();

        assertThat(window.heading("Somebody else changed this profile too")).isVisible();
        assertThat(matters()).hasValue("Chapel on Sundays");
        window.button("Take theirs").click();
        assertThat(matters()).hasValue("A pot of tea");
        window.button("Save").click();
        assertThat(window.page().getByText("The profile is saved.").first()).isVisible();
        assertThat(window.page().getByText("A pot of tea")).isVisible();
        assertThat(window.page().getByText("Her voice")).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenTheConnectionDrops() {
        matters().fill("Chapel on Sundays");
        window.offline(true);
        assertThat(window.page().getByText("You are not connected.").first()).isVisible();

        window.button("Save").click();

        assertThat(window.heading("It is not saved yet")).isVisible();
        assertThat(matters()).hasValue("Chapel on Sundays");

        window.offline(false);
        window.page().reload();
        assertThat(matters()).hasValue("Chapel on Sundays");
        assertThat(window.page().getByText("What you wrote before is still here."))
                .isVisible();
        window.button("Save").click();
        assertThat(window.page().getByText("The profile is saved.").first()).isVisible();
    }

    @Test
    void throwsTheDraftAwayWhenAsked() {
        matters().fill("Chapel on Sundays");
        window.page().reload();

        window.button("Throw it away").click();

        assertThat(matters()).hasValue("");
        window.page().reload();
        assertThat(matters()).hasValue("");
    }

    @Test
    void goesOnFromTheVersionTheDraftBeganWith() {
        matters().fill("Chapel on Sundays");
        ada.matters(0, "A pot of tea");
        window.page().reload();

        window.button("Save").click();

        assertThat(window.heading("Somebody else changed this profile too")).isVisible();
    }

    private Locator matters() {
        return window.page().getByLabel("What matters to Ada?");
    }
}
