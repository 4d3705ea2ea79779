package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A facilitator puts their circle's meetings into their calendar. */
@KithTest
class CircleCalendarBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private String circle;
    private String meeting;
    private Window window;

    @BeforeEach
    void facilitatorsCircle() {
        var town = new Town(port, people);
        var teams = CoachsTeams.in(town, driver);
        var fay = town.person("Fay Shaw");
        teams.accountOf(fay, "fay", "FACILITATOR");
        circle = town.change(
                        "start-circle",
                        Map.of(
                                "personId",
                                teams.ada().id(),
                                "purpose",
                                "Back among her music",
                                "members",
                                List.of(Map.of("personId", fay, "role", "FACILITATOR")),
                                "startedOn",
                                "2026-01-05"))
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
        meeting = town.change(
                        "plan-meeting",
                        Map.of(
                                "circleId",
                                circle,
                                "on",
                                LocalDate.now().plusDays(3).toString(),
                                "startsAt",
                                "14:30",
                                "where",
                                "The hall"))
                .path("planMeeting.meeting.id")
                .entity(String.class)
                .get();
        window = Window.ofStranger(port);
        teams.comesIn(window, "fay", "/circles/" + circle);
        assertThat(window.heading("The circle around Ada")).isVisible();
    }

    @AfterEach
    void leave() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void takesTheNextMeetingAsAFile() throws IOException {
        var file = window.page()
                .waitForDownload(() -> window.link("Put it into my calendar").click());

        var event = Biweekly.parse(Files.readString(file.path()))
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(meeting);
        assertThat(event.getLocation().getValue()).isEqualTo("The hall");
    }

    @Test
    void makesAnAddressForACalendarProgramAndEndsIt() {
        window.button("Make an address for my calendar").click();
        var field = window.page().getByLabel("Address for your calendar program");
        assertThat(field).isVisible();
        var path = URI.create(field.inputValue()).getPath();

        var calendar = new Browserless(port).get(path);
        assertThat(Biweekly.parse(calendar.body())
                        .first()
                        .getEvents()
                        .getFirst()
                        .getUid()
                        .getValue())
                .isEqualTo(meeting);

        window.button("End my calendar of this circle").click();
        assertThat(window.page()
                        .getByText("Its address opens nothing any longer.")
                        .first())
                .isVisible();
        assertThat(field).hasCount(0);
        assertThat(new Browserless(port).get(path).statusCode()).isEqualTo(404);
    }
}
