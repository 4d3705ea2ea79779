package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A worker and a person at the kitchen table, from "new person" to the review, by keyboard alone: nothing is clicked. Pictures of each
 * stage go to {@code target/pictures}.
 */
@KithTest
class WholePathBrowserTest {

    private static final int MOST_TABS = 200;
    private static final List<String> SECTORS = List.of("Family", "Friends", "Community", "Paid");
    private static final List<String> RINGS = List.of("Closest", "Close", "Further out");
    private static final List<String> CIRCLE = List.of(
            "Christine",
            "Megan",
            "Peter",
            "Edna",
            "Maureen",
            "Dot",
            "Winston",
            "Joyce",
            "Nadia",
            "Fred",
            "Javed",
            "Kelly");

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingPostcodes postcodes;

    private Window window;
    private int width;

    @BeforeEach
    void open() {
        AdasTown.build(new Operations(port), postcodes);
        window = Window.laptop(port);
    }

    @AfterEach
    void close() {
        assertThat(window.complaints()).isEmpty();
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void goesFromANewPersonToTheReviewByKeyboardAlone(int wide) {
        width = wide;
        window.page().setViewportSize(wide, 844);

        addsThePerson();
        writesTheProfile();
        drawsTheCircle();
        writesDownTheOutcome();
        exploresAndTries();
        looksAtItAllAgain();
    }

    private void addsThePerson() {
        window.at("/people");
        enter(window.link("Add a person").first());
        type("Full name", "Walter Higham");
        type("Postcode", "WN9 1AB");
        enter(window.button("Add them"));
        window.heading("Walter Higham").waitFor();
        picture("1-person");
    }

    private void writesTheProfile() {
        enter(window.link("Change the profile"));
        type("What matters to Walter?", "A pint on a Friday");
        enter(window.button("Save"));
        assertThat(window.page().getByText("A pint on a Friday")).isVisible();
        picture("2-profile");
    }

    private void drawsTheCircle() {
        enter(window.link("Circle"));
        enter(window.link("Add the first person"));
        for (var name : CIRCLE) {
            var i = CIRCLE.indexOf(name);
            type("Who is it?", name + " Aspinall");
            choose("^" + SECTORS.get(i % SECTORS.size()) + "\\b");
            choose("^" + RINGS.get(i / SECTORS.size()) + "$");
            enter(window.button("Add them"));
            window.mark(name).waitFor();
            if (!name.equals(CIRCLE.getLast())) {
                enter(window.link("Add somebody"));
            }
        }
        assertThat(window.page()
                        .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Circle of Walter, drawn"))
                        .getByRole(AriaRole.BUTTON))
                .hasCount(CIRCLE.size());
        picture("3-circle");
    }

    private void writesDownTheOutcome() {
        enter(window.link("About"));
        enter(window.link("Add something Walter wants"));
        type("What does Walter want?", "Sing with other men again");
        var company = window.page()
                .getByLabel("Company", new Page.GetByLabelOptions().setExact(false))
                .first();
        tabTo(company);
        window.press("Space");
        enter(window.button("Save"));
        window.heading("“Sing with other men again”").waitFor();
        picture("4-outcome");
    }

    private void exploresAndTries() {
        choose("^We looked: nothing suits$");
        enter(window.button("Save"));
        assertThat(window.notice()).containsText("nothing suits");
        assertThat(rung("SELF_CARE")).containsText("nothing suits");

        enter(rung("COMMUNITY").getByRole(AriaRole.BUTTON).first());
        var singers = window.page().locator(".idea").filter(new Locator.FilterOptions().setHasText("Bethesda Singers"));
        enter(singers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try this")));
        assertThat(window.notice()).containsText("You will try this");
        assertThat(rung("COMMUNITY")).containsText("Trying something");
        picture("5-trying");

        choose("^It works$");
        enter(window.button("Save"));
        assertThat(window.notice()).containsText("it works");
        assertThat(rung("COMMUNITY")).containsText("It works");
        picture("6-works");
    }

    private void looksAtItAllAgain() {
        enter(window.link("Look at it all again"));
        type("What has changed, in your words?", "I go on my own now");
        enter(window.button("Save"));
        assertThat(rung("COMMUNITY")).containsText("To look at again");
        picture("7-review");
    }

    private Locator rung(String step) {
        return window.page().locator("#step-" + step);
    }

    private void type(String label, String words) {
        tabTo(window.page().getByLabel(label).first());
        window.page().keyboard().type(words);
    }

    private void enter(Locator what) {
        tabTo(what);
        window.press("Enter");
    }

    /** Goes to the question and through its answers with the arrow. */
    private void choose(String answer) {
        var wanted = window.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(answer)))
                .elementHandle();
        tabUntil(wanted, "document.activeElement.name === element.name");
        window.press("Space");
        for (var at = 0; at < MOST_TABS && !wanted.isChecked(); at++) {
            window.press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as(answer).isTrue();
    }

    private void tabTo(Locator what) {
        tabUntil(what.elementHandle(), "document.activeElement === element");
    }

    /** Presses the Tab key until it is so, as somebody without a mouse does. */
    private void tabUntil(ElementHandle element, String so) {
        for (var at = 0; at < MOST_TABS; at++) {
            if ((boolean) element.evaluate("element => " + so)) {
                return;
            }
            window.press("Tab");
        }
        throw new AssertionError("The Tab key never comes to " + element);
    }

    private void picture(String name) {
        assertThat(window.barriers()).as(name).isEmpty();
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + "-" + width + ".png")));
    }
}
