package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What a group needs from people: written down, seen by whoever could help with it, and ended. */
@KithTest
class GroupNeedsBrowserTest {

    private static final String HEADING = "What Wool and Words needs";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private CoachsTeams teams;
    private Window window;

    @BeforeEach
    void wool() throws IOException {
        var town = new Town(port, people);
        town.change("add-team", Map.of("name", "Tenterfold"));
        teams = new CoachsTeams(town, new Adas(town, "ada"), driver);
        teams.write(
                new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8), Map.of());
        teams.write("""
                MATCH (ada:Person {id: 'ada'}) MATCH (team:Team {name: 'Tenterfold'}) MATCH (wool:Group {id: 'wool'}) MATCH (i:Interest {id: 'knitting'})
                SET ada.home = wool.point
                CREATE (team)-[:SUPPORTS]->(ada)
                CREATE (ada)-[:HAS_GIFT]->(:Gift {id: 'knits', words: 'Knits', kind: 'SKILL'})-[:OF]->(i)
                CREATE (ada)-[:AGREED_TO]->(:Agreement {id: 'told', recipient: 'GROUP', purpose: 'INTRODUCTION', shares: ['GIFTS'], since: date('2026-01-01')})
                """, Map.of());
        window = Window.ofStranger(port);
        window.page().setViewportSize(1280, 900);
    }

    @AfterEach
    void leaves() {
        assertThat(window.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(window.strangers()).isEmpty();
        window.close();
    }

    @Test
    void isWrittenDownAndEndedByAConnectorByKeyboard() {
        teams.account("Connie Marsh", "connie", "CONNECTOR");
        comesInAs("connie");
        window.at("/groups/wool/needs").heading(HEADING).waitFor();
        assertThat(window.page().getByText("Nobody has written down that they need anything."))
                .isVisible();
        assertThat(window.barriers()).isEmpty();

        window.link("Write down what they need").focus();
        window.press("Enter");
        window.heading("What does Wool and Words need?").waitFor();
        window.button("Save").focus();
        window.press("Enter");
        assertThat(window.page().getByText("Say what it is about: choose an interest."))
                .isVisible();
        assertThat(window.page().getByLabel("What do they need?")).hasAttribute("aria-invalid", "true");
        assertThat(window.barriers()).isEmpty();

        window.page().getByLabel("What do they need?").fill("Somebody to show how it is done");
        window.page().getByLabel("What is it about?").pressSequentially("knit");
        window.button("Knitting").waitFor();
        window.page().getByLabel("What is it about?").press("Enter");
        window.button("Save").focus();
        window.press("Enter");

        window.heading(HEADING).waitFor();
        assertThat(window.heading("Somebody to show how it is done")).isVisible();
        assertThat(window.page().getByText("Somebody who can do something: Knitting"))
                .isVisible();
        assertThat(window.page().locator("main")).not().containsText("Ada");
        assertThat(window.barriers()).isEmpty();

        window.button("They need it no longer: Somebody to show how it is done").focus();
        window.press("Enter");
        assertThat(window.notice()).containsText("They need it no longer.");
        assertThat(window.heading(HEADING)).isFocused();
        assertThat(window.page().getByText("Nobody has written down that they need anything."))
                .isVisible();
    }

    @Test
    void saysToAWorkerWhoOfTheirOwnTeamsCouldGiveIt() {
        needsAKnitter();
        teams.account("Wendy Wells", "wendy", "WORKER");
        comesInAs("wendy");
        window.at("/people/ada/find")
                .link("What Wool and Words needs, and who could give it")
                .click();

        window.heading(HEADING).waitFor();
        assertThat(window.link("Ada Marsh")).isVisible();
        assertThat(window.link("Write down what they need")).hasCount(0);
        assertThat(window.buttonFrom("They need it no longer")).hasCount(0);
        window.page().setViewportSize(390, 800);
        assertThat(window.barriers()).isEmpty();
        assertThat((boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .isFalse();
    }

    @Test
    void isKeptByADirectoryEditorWhoHearsOfNobody() {
        needsAKnitter();
        teams.account("Edie Ross", "edie", "DIRECTORY_EDITOR");
        comesInAs("edie");
        window.at("/groups/wool/needs").heading(HEADING).waitFor();

        assertThat(window.buttonFrom("They need it no longer")).isVisible();
        assertThat(window.heading("Who could give it")).hasCount(0);
        window.at("/groups/nowhere/needs");
        assertThat(window.page().getByText("This group is not in the directory"))
                .isVisible();
        assertThat(window.barriers()).isEmpty();
    }

    private void needsAKnitter() {
        teams.write("""
                MATCH (wool:Group {id: 'wool'}) MATCH (i:Interest {id: 'knitting'})
                CREATE (wool)-[:NEEDS]->(:GroupNeed {id: 'need', kind: 'SKILL', words: 'Somebody who knits', since: date()})-[:OF]->(i)
                """, Map.of());
    }

    private void comesInAs(String account) {
        teams.comesIn(window, account, "/people");
        window.heading("People").waitFor();
    }
}
