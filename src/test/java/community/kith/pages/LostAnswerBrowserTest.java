package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The line drops when a change has arrived and its answer has not: saved again, it is done once, also after a reload. */
@KithTest
class LostAnswerBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicBoolean lost = new AtomicBoolean();
    private Window window;

    @BeforeEach
    void open() {
        var ada = Adas.in(new Town(port, people));
        window = Window.laptop(port).at(ada.page("/profile"));
        window.page().getByLabel("What matters to Ada?").fill("Chapel on Sundays");
        window.page().route("**/graphql", this::loseTheFirstAnswerToAChange);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void loseTheFirstAnswerToAChange(Route route) {
        if (!route.request().postData().contains("mutation")) {
            route.resume();
            return;
        }
        keys.add(route.request().headerValue("Idempotency-Key"));
        if (lost.compareAndSet(false, true)) {
            assertThat(route.fetch().text()).contains("\"userErrors\":[]");
            route.abort();
        } else {
            route.resume();
        }
    }

    @Test
    void savesOnceUnderOneKeyWhatWasSavedTwice() {
        window.button("Save").click();
        assertThat(window.heading("It is not saved yet")).isVisible();
        window.page().reload();
        assertThat(window.page().getByText("What you wrote before is still here."))
                .isVisible();

        window.button("Save").click();

        assertThat(window.page().getByText("The profile is saved.").first()).isVisible();
        assertThat(window.heading("Somebody else changed this profile too")).hasCount(0);
        assertThat(keys).hasSize(2).allMatch(key -> key.matches("[0-9a-f]{32}")).containsOnly(keys.getFirst());
        assertThat(window.page().evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('kith-unsure'))"))
                .isEqualTo(List.of());
    }
}
