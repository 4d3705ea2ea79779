package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of people, and what leads from it. */
@KithTest
class PeopleBrowserTest {

    private static final int MOST_BYTES = 300_000;

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Adas ada;
    private Window window;

    @BeforeEach
    void open() {
        ada = Adas.in(new Town(port, people));
        window = Window.laptop(port);
    }

    @AfterEach
    void close() {
        assertThat(window.complaints()).isEmpty();
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void beginsWithWhomTheTeamSupports() {
        window.at("");

        assertThat(window.page().getByRole(AriaRole.HEADING))
                .hasText(new String[] {"People", "People we support", "Family, friends, neighbours and workers"});
        assertThat(window.page().locator("main a").nth(1)).hasText("Ada Farrimond");
    }

    @Test
    void findsByNameAndKeepsTheNameOutOfTheAddress() {
        window.at("/people");
        window.page().getByLabel("Find a person").fill("maur");

        assertThat(window.link("Maureen Pilkington")).isVisible();
        assertThat(window.link("Ada Farrimond")).hasCount(0);
        assertThat(window.page().url()).endsWith("/#/people");

        window.link("Maureen Pilkington").click();
        assertThat(window.heading("Maureen Pilkington")).isFocused();
        window.page().goBack();
        assertThat(window.link("Maureen Pilkington")).isVisible();
        assertThat(window.link("Ada Farrimond")).hasCount(0);
    }

    @Test
    void findsByANameWrittenBeforeTheListIsHere() {
        var held = new AtomicBoolean();
        window.page().route("**/graphql", request -> {
            if (request.request().postData().contains("people(") && held.compareAndSet(false, true)) {
                return;
            }
            request.resume();
        });
        window.at("/people");
        window.page().getByLabel("Find a person").pressSequentially("maur");

        assertThat(window.link("Maureen Pilkington")).isVisible();
        assertThat(window.page().getByLabel("Find a person")).isFocused();
        assertThat(window.page()).hasTitle("People – Kith");

        window.link("Maureen Pilkington").click();
        assertThat(window.heading("Maureen Pilkington")).isFocused();
    }

    @Test
    void addsPersonAndSaysWhatToDoNext() {
        window.at("/people");
        window.link("Add a person").click();
        window.button("Add them").click();
        assertThat(window.page().getByLabel("Full name")).isFocused();

        window.page().getByLabel("Full name").fill("Walter Grimshaw");
        window.button("Add them").click();

        assertThat(window.heading("Walter Grimshaw")).isVisible();
        assertThat(window.page().getByText("Ask: what would make a good week?")).isVisible();
    }

    @Test
    void writesDownWhatSomebodyWants() {
        window.at(ada.page("/outcomes/new"));
        window.page().getByLabel("What does Ada want?").fill("Sing with other people again");
        window.page().getByLabel("Company").check();
        window.button("Save").click();

        assertThat(window.notice()).containsText("It is written down.");
        window.at(ada.page(""));
        assertThat(window.link("Sing with other people again")).isVisible();
    }

    @Test
    void printsProfileAndCircleOnOneSheet() {
        window.at(ada.page("/sheet"));

        assertThat(window.heading("My one-page profile")).isVisible();
        assertThat(window.page().getByText("Christine Halliwell, daughter in Leyland (closest)"))
                .isVisible();
    }

    @Test
    void needsLessThanThreeHundredKilobytesForTheFirstPage() {
        List<Response> answers = new ArrayList<>();
        window.page().onResponse(answers::add);
        window.at("/people");
        window.page().waitForLoadState(LoadState.NETWORKIDLE);

        var bytes = answers.stream()
                .map(answer -> answer.request().sizes())
                .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        assertThat(bytes).isBetween(10_000L, (long) MOST_BYTES);
    }
}
