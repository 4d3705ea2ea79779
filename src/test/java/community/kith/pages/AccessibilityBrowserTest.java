package community.kith.pages;

import com.microsoft.playwright.options.ColorScheme;
import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Town;
import community.kith.geography.LoadingPostcodes;
import community.kith.graph.Point;
import community.kith.people.AddingPeople;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in every state against WCAG 2.2, A and AA, and what is thought good practice, as far as a machine can tell. */
@KithTest
@KeepsGraph
class AccessibilityBrowserTest {

    /** A state: its address, the words that say that it is there, and what brings it about. */
    private record State(String path, String words, Consumer<Window> reached) {

        State(String path, String words) {
            this(path, words, window -> {});
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private LoadingPostcodes postcodes;

    private AdasTown walk;
    private Adas ada;
    private Adas nobodys;
    private String ladder;
    private String library;

    @BeforeEach
    void people() {
        var operations = new Operations(port);
        walk = AdasTown.build(operations, postcodes);
        library = keptDirectory(operations);
        var town = new Town(port, people);
        ada = Adas.in(town);
        nobodys = new Adas(town, town.person("Nora Bone"));
        ladder = ada.page("/outcomes/" + ada.wants("To sing with other people again"));
    }

    /** A place that nobody has looked at for long, two records of one choir in it, and a correction of it. */
    private static String keptDirectory(Operations operations) {
        var place = AdasTown.place(operations, "Leigh Library", new Point(53.3, -2.2));
        AdasTown.group(operations, "Leigh Choir", place, DayOfWeek.MONDAY, "19:00");
        AdasTown.group(operations, "Leigh Choir", place, DayOfWeek.MONDAY, "19:00");
        operations.mutate("assure-place", Map.of("placeId", place, "on", "2020-01-01"));
        operations.mutate(
                "suggest-correction", Map.of("placeId", place, "kind", "CLOSED", "words", "The door was shut."));
        return place;
    }

    /** What a page loads and does is the same in both colours, so that each state is brought about once for both. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void holdsOnEveryPageInBothColours(int width) {
        var soft = new SoftAssertions();
        try (var window = Window.of(port, width, ColorScheme.LIGHT)) {
            for (var state : states()) {
                window.afresh(state.path());
                window.page().locator("main").getByText(state.words()).first().waitFor();
                state.reached().accept(window);
                // Before the check, which looks for style sheets where there are none and complains of it.
                soft.assertThat(window.complaints()).as(state.path()).isEmpty();
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    window.in(colours);
                    soft.assertThat(window.barriers())
                            .as("%s, %s", state.path(), colours)
                            .isEmpty();
                    soft.assertThat(sideways(window))
                            .as("%s, %s, scrolls sideways", state.path(), colours)
                            .isFalse();
                }
            }
        }
        soft.assertAll();
    }

    private List<State> states() {
        return List.of(
                new State("/people", "People we support"),
                new State("/people", "People we support", window -> {
                    window.page().getByLabel("Find a person").fill("zzz");
                    window.page().getByText("Nobody has").waitFor();
                }),
                new State("/nowhere", "There is no such page"),
                new State("/people/nobody", "This person is not on the map"),
                new State("/people/new", "Full name", window -> {
                    window.button("Add them").click();
                    window.heading("Something is not right yet").waitFor();
                }),
                new State(ada.page(""), "What Ada wants"),
                new State(nobodys.page(""), "Everybody has something to give"),
                new State(ada.page("/profile"), "What matters to Ada?", window -> {
                    window.offline(true);
                    window.button("Save").click();
                    window.heading("It is not saved yet").waitFor();
                }),
                new State(ada.page("/gifts/new"), "What can Ada give?"),
                new State(ada.page("/outcomes/new"), "What does Ada want?"),
                new State(ada.page("/circle"), "Dotted: lost touch"),
                new State(nobodys.page("/circle"), "Nobody is in the circle yet."),
                new State(ada.page("/circle"), "Dotted: lost touch", window -> {
                    window.button("Move or change Dot Hesketh").click();
                    window.page().getByText("Add somebody they know").click();
                    window.button("No longer in touch").click();
                    window.button("Yes, no longer in touch").waitFor();
                }),
                new State(ada.page("/circle/new"), "Who is it?", window -> {
                    window.page().getByText("More, if you know it").click();
                    window.page().getByText("Only for the team").click();
                }),
                new State(ada.page("/sheet"), "The people in my life"),
                new State(ada.page("/in-touch"), "What stands out", window -> {
                    window.page()
                            .getByText("Family and friends to turn to (LSNS-6)")
                            .click();
                    window.page()
                            .getByText("The newest day it rests on")
                            .first()
                            .waitFor();
                }),
                new State(nobodys.page("/in-touch"), "Nobody has asked Nora yet."),
                new State(ada.page("/in-touch/talk"), "What did Ada say?", window -> {
                    window.button("Save").click();
                    window.heading("Something is not right yet").waitFor();
                }),
                new State(ada.page("/in-touch/ask"), "What stops you?"),
                new State("/teams", "My teams"),
                new State("/find", "Near which postcode?", window -> {
                    window.button("Look").click();
                    window.heading("Something is not right yet").waitFor();
                }),
                new State("/people/" + walk.ada() + "/find", "Choose among what is there", window -> {
                    window.page().getByText("Choose among what is there").click();
                    window.page().locator(".walk-sign").first().click();
                    window.page().locator(".found-row.chosen").waitFor();
                }),
                new State("/people/" + walk.ada() + "/find", "Choose among what is there", window -> {
                    window.page().getByLabel("What for?").fill("zzzz");
                    window.button("Look").click();
                    window.button("Show everything nearby").waitFor();
                }),
                new State("/directory", "The door was shut.", window -> {
                    window.page()
                            .getByText("They are the same: keep this one")
                            .first()
                            .click();
                    window.heading("What is kept").waitFor();
                    window.page()
                            .getByText("Change what the directory says of Leigh Library")
                            .first()
                            .waitFor();
                    window.page()
                            .getByText("I made sure, it is still right")
                            .first()
                            .waitFor();
                }),
                new State("/directory/place/" + library, "When is it open?", window -> {
                    window.page().getByLabel("Its web page").fill("library");
                    window.button("Save").click();
                    window.heading("Something is not right yet").waitFor();
                }),
                new State("/corrections", "You have not suggested any."),
                new State("/corrections/place/" + library + "/new", "What the directory says now", window -> {
                    window.button("Tell them").click();
                    window.heading("Something is not right yet").waitFor();
                }),
                new State(ada.page("/map"), "Around here"),
                new State(walk.map(), "The same as a list", window -> {
                    window.page().locator(".walk-sign").first().click();
                    window.page().getByText("Who you know there").waitFor();
                }),
                new State(ladder, "What can you do already"),
                new State(ladder + "?step=FRIENDS", "Which friend might", window -> {
                    window.page().getByText("Not for me").first().click();
                    window.page().getByText("Why not, in your words?").waitFor();
                }),
                new State(ladder + "?step=PAID_SUPPORT", "What is left that only paid support can do?"),
                new State(ladder + "/left", "What is left?"),
                new State(ladder + "/paid", "Agree paid support"),
                new State(ladder + "/urgent", "It cannot wait"),
                new State(ladder + "/learning", "What have we learned?"),
                new State(ladder + "/review", "Look at it all again"),
                new State(ladder + "/sheet", "The steps"));
    }

    private static boolean sideways(Window window) {
        return (boolean) window.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
