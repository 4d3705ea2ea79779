package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of circles where there are many, and what a circle's page says of before and now. */
@KithTest
class CirclesBoardBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Town town;
    private Window window;

    @BeforeEach
    void tenterfold() {
        town = new Town(port, people);
        teams = CoachsTeams.in(town, driver);
        teams.account("Connie Lowe", "connie", "CONNECTOR");
        teams.account("Wendy Lowe", "wendy", "WORKER");
        window = Window.ofStranger(port);
    }

    @AfterEach
    void leave() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void tellsTheTeamWhoIsAroundSomebodyNowAndWhoWasWhenTheCircleBegan() {
        var circle = circle();
        befriends("Bea Lowe", 2010);
        befriends("Cal Lowe", Year.now().getValue());
        teams.comesIn(window, "wendy", "/circles/" + circle);

        var then = window.page().locator("section[aria-label='Before and now']");
        assertThat(row(then, "Friends")).hasText("Friends34");
        assertThat(row(then, "Together")).hasText("Together56");
        assertThat(then).containsText("For 4 of the 5 of then we do not know the day they came.");
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            window.in(colours);
            assertThat(window.barriers()).isEmpty();
        }
        window.link("See the circle drawn").click();
        assertThat(window.heading("Ada’s circle")).isVisible();
    }

    @Test
    void tellsApartTwoCirclesThatAreCalledTheSameAndBeganOnOneDay() {
        var goesOn = circle();
        var ended = circle();
        teams.write("""
                MATCH (circle:Circle {id: $ended})-[:AROUND]->(ada)
                SET circle.endedOn = date('2025-09-05')
                MERGE (ada)-[:HAS_FIGURES]->(figures:IsolationFigures)
                SET figures += {level: 'LOW', signals: [], sentences: [], inTouch: 5, lsns6: 14, countedOn: date()}
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'began', on: date('2025-06-01'), level: 'HIGH', signals: [], inTouch: 1, ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'ended', on: date('2025-09-01'), level: 'WATCH', signals: [], inTouch: 2, ties: []})
                """, Map.of("ended", ended));

        teams.comesIn(window, "wendy", "/circles/" + ended);
        var then = window.page().locator("section[aria-label='Before and now']");
        assertThat(then).containsText("On 1 June 2025: much to talk about.");
        assertThat(then).containsText("On 1 September 2025: something to talk about.");
        window.at("/circles/" + goesOn);
        assertThat(then).containsText(": nothing stands out.");
        assertThat(then).not().containsText("On 1 September 2025");
    }

    @Test
    void leadsTheTeamFromThePersonToTheCircle() {
        circle();
        teams.comesIn(window, "wendy", "/people/" + teams.ada().id());

        var panel = window.page().locator("section[aria-labelledby='circles']");
        assertThat(panel).containsText("It meets. Nobody has said yet when it meets next.");
        assertThat(window.barriers()).isEmpty();
        window.link("Back among her music").focus();
        window.press("Enter");

        assertThat(window.heading("The circle around Ada")).isFocused();
    }

    @Test
    void keepsTheCircleInViewWhenBeforeAndNowDoesNotCome() {
        var circle = circle();
        window.page().route("**/graphql", route -> {
            if (route.request().postData().contains("CircleThen")) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("""
                        {"errors": [{"message": "Something went wrong here.", "extensions": {"code": "INTERNAL"}}]}"""));
            } else {
                route.resume();
            }
        });
        teams.comesIn(window, "wendy", "/circles/" + circle);

        var then = window.page().locator("section[aria-label='Before and now']");
        assertThat(then).containsText("It did not come.");
        assertThat(window.heading("The circle around Ada")).isVisible();
        window.page().unroute("**/graphql");
        window.button("Try again").click();
        assertThat(row(then, "Friends")).isVisible();
    }

    @Test
    void tellsAConnectorNothingOfThePersonsOwnMap() {
        befriends("Bea Lowe", 2010);
        teams.comesIn(window, "connie", "/circles/" + circle());

        assertThat(window.heading("The circle around Ada")).isVisible();
        assertThat(window.page().getByText("Before and now")).hasCount(0);
        assertThat(window.page().getByText("Bea")).hasCount(0);
    }

    @Test
    void showsMoreOfAListThatIsLong() {
        IntStream.rangeClosed(1, 23)
                .forEach(number -> town.change(
                        "ask-for-circle",
                        Map.of("personId", teams.ada().id(), "purpose", "Out and about, %s".formatted(number))));
        teams.comesIn(window, "connie", "/circles");
        var begin = window.page().locator("section[aria-labelledby='board-begin']");
        assertThat(begin).containsText("To begin (more than 20)");
        assertThat(begin.locator("li")).hasCount(20);

        window.button("Show more: To begin").focus();
        window.press("Enter");

        assertThat(begin.locator("li")).hasCount(23);
        assertThat(begin).containsText("To begin (23)");
        assertThat(begin.locator("li a").nth(20)).isFocused();
        assertThat(window.button("Show more: To begin")).hasCount(0);
    }

    private String circle() {
        return town.change(
                        "start-circle",
                        Map.of(
                                "personId",
                                teams.ada().id(),
                                "purpose",
                                "Back among her music",
                                "members",
                                List.of(Map.of("personId", town.person("Ben Cole"), "role", "MEMBER")),
                                "startedOn",
                                "2025-06-05"))
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
    }

    private void befriends(String name, int sinceYear) {
        teams.ada().knows(name, "FRIEND", 2, Map.of("sinceYear", sinceYear));
    }

    private static Locator row(Locator section, String name) {
        return section.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(section.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new GetByRoleOptions().setName(name).setExact(true))));
    }
}
