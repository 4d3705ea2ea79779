package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The relationship circle by finger and by keyboard. */
@KithTest
class CircleBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private Adas ada;
    private Window window;

    @BeforeEach
    void open() {
        ada = Adas.in(new Town(port, people));
        window = Window.laptop(port).at(ada.page("/circle"));
        window.mark("Christine").waitFor();
    }

    @AfterEach
    void close() {
        assertThat(window.complaints()).isEmpty();
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void looksBackAtWhereEverybodyStood() {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (:Person {id: $ada})-[tie:TIE]->(:Person {name: 'Maureen Pilkington'}) SET tie.earlierPlaces = [$place]",
                            Map.of("ada", ada.id(), "place", LocalDate.now().minusDays(40) + " COMMUNITY 3"))
                    .consume();
        }
        window.page().reload();
        assertThat(window.mark("Maureen Pilkington. Friends, closest.")).isVisible();

        window.page().getByLabel("Show the circle on").focus();
        window.press("ArrowLeft", "ArrowLeft", "ArrowLeft");

        assertThat(window.mark("Maureen Pilkington. Community, further out.")).isVisible();
        assertThat(window.page().getByText("There were 4 people then. There are 4 today."))
                .isVisible();

        window.button("Back to today").click();

        assertThat(window.mark("Maureen Pilkington. Friends, closest.")).isVisible();
    }

    @Test
    void movesSomebodyByKeyboardAndTakesItBack() {
        window.mark("Maureen").focus();
        window.press("Enter");
        window.button("Move further out").focus();
        window.press("Enter");

        assertThat(window.notice()).containsText("Maureen is with friends now, in the middle ring.");
        assertThat(window.mark("Maureen Pilkington. Friends, close.")).isFocused();

        window.press("Control+z");

        assertThat(window.notice()).containsText("Taken back.");
        assertThat(window.mark("Maureen Pilkington. Friends, closest.")).isVisible();
    }

    @Test
    void movesSomebodyByDragging() {
        drag("Nadia", "Christine");

        assertThat(window.notice()).containsText("Nadia is with family now, in the closest ring.");
        assertThat(window.mark("Nadia Iqbal. Family, closest.")).isVisible();
    }

    @Test
    void goesFromOneToTheNextWithTheArrows() {
        window.mark("Christine").focus();
        window.press("ArrowRight");

        assertThat(window.mark("Maureen")).isFocused();
    }

    @Test
    void saysTheSameInTheList() {
        var list = window.page().getByRole(AriaRole.LISTITEM);

        assertThat(list.filter(new FilterOptions().setHasText("Christine Halliwell, daughter in Leyland")))
                .containsText("Closest.");
        assertThat(list.filter(new FilterOptions().setHasText("Dot Hesketh"))).containsText("Lost touch.");
        assertThat(list.filter(new FilterOptions().setHasText("Maureen Pilkington")))
                .containsText("Wants more of this.");
    }

    @Test
    void endsTieOnlyWhenAskedTwiceAndBringsItBack() {
        window.button("Move or change Dot Hesketh").click();
        window.button("No longer in touch").click();
        window.button("Yes, no longer in touch").click();

        assertThat(window.notice()).containsText("Dot is no longer in the circle.");
        assertThat(window.mark("Dot")).hasCount(0);

        window.button("Undo").click();

        assertThat(window.mark("Dot")).isVisible();
    }

    @Test
    void recordsThatTheyWereInTouch() {
        window.button("Move or change Nadia Iqbal").click();
        window.button("Met in person").click();

        assertThat(window.mark("Nadia Iqbal. Community, further out. In touch today."))
                .isVisible();
    }

    @Test
    void addsWhoTheyKnowHere() {
        window.button("Move or change Nadia Iqbal").click();
        window.page().getByText("Add somebody they know").click();
        window.page().getByLabel("How do they know each other?").fill("same street");
        window.button("Add").click();

        assertThat(window.notice()).containsText("Nadia and Christine know each other.");
        window.button("Move or change Christine Halliwell").click();
        assertThat(window.page().getByText("Nadia Iqbal, same street")).isVisible();
    }

    @Test
    void addsSomebodyByForm() {
        window.link("Add somebody").click();
        window.page().getByLabel("Who is it?").fill("Winston Bartley");
        window.page().getByLabel("Closest").check();
        window.button("Add them").click();

        assertThat(window.notice()).containsText("Winston is in the circle now.");
        assertThat(window.mark("Winston Bartley. Friends, closest.")).isVisible();
    }

    @Test
    void saysBesideTheFieldWhatIsNotRight() {
        window.link("Add somebody").click();
        window.page().getByText("More, if you know it").click();
        window.page().getByLabel("Who is it?").fill("Winston Bartley");
        window.page().getByLabel("Since which year").fill("1066");
        window.button("Add them").click();

        assertThat(window.page().getByLabel("Since which year")).isFocused();
        assertThat(window.page().getByLabel("Since which year"))
                .hasAccessibleDescription(Pattern.compile("Not right yet: .*1900.*"));
    }

    @Test
    void showsWhoWasThereBefore() {
        window.button("Move or change Christine Halliwell").click();
        window.button("No longer in touch").click();
        window.button("Yes, no longer in touch").click();
        assertThat(window.mark("Christine")).hasCount(0);

        window.page().getByRole(AriaRole.SLIDER).focus();
        window.press("ArrowLeft");

        assertThat(window.mark("Christine")).isVisible();
        assertThat(window.page().getByText("There were 4 people then. There are 3 today."))
                .isVisible();
    }

    private void drag(String who, String to) {
        var from = window.mark(who).boundingBox();
        var there = window.mark(to).boundingBox();
        var mouse = window.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(there.x + there.width / 2, there.y + there.height / 2, new MoveOptions().setSteps(5));
        mouse.up();
    }
}
