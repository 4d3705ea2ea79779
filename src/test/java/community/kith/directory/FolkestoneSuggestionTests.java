package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.RealData;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a real directory gives a made-up person: the groups that come first, and why each is there. */
@KithTest
class FolkestoneSuggestionTests {

    @LocalServerPort
    private int port;

    @Test
    void suggestsGroupsThatFitAndSaysWhy() {
        var operations = new Operations(port);
        var uploads = new Uploads(port);
        for (var what : List.of("organisations", "locations", "services")) {
            uploads.take(RealData.path("folkestone-directory/data/" + what + ".csv"), "mapping", "folkestone-" + what);
        }
        uploads.take("postcode,lat,long\nCT19 4HB,51.0882,1.1424\n", "format", "postcodes");
        var personId = operations
                .mutate(
                        "add-person",
                        Map.of(
                                "name",
                                "Margaret Test",
                                "birthYear",
                                1950,
                                "gender",
                                "WOMAN",
                                "postcode",
                                "CT19 4HB",
                                "interestIds",
                                List.of("knitting", "singing", "repair", "gardening"),
                                "accessNeeds",
                                List.of("STEP_FREE"),
                                "affordablePence",
                                300,
                                "walkingMinutes",
                                40,
                                "timesThatSuit",
                                List.of(
                                        Map.of("day", "THURSDAY", "part", "MORNING"),
                                        Map.of("day", "SUNDAY", "part", "MORNING"))))
                .path("addPerson.person.id")
                .entity(String.class)
                .get();
        var outcomeId = operations
                .mutate(
                        "add-outcome",
                        Map.of(
                                "personId",
                                personId,
                                "words",
                                "I want to make things with other people again.",
                                "needIds",
                                List.of("company"),
                                "interestIds",
                                List.of("knitting")))
                .path("addOutcome.outcome.id")
                .entity(String.class)
                .get();

        var community = operations
                .ask("support-sequence", Map.of("id", outcomeId))
                .path("outcome.supportSequence.steps[4].suggestions")
                .entityList(Suggested.class)
                .get();

        assertThat(community.subList(0, 5))
                .extracting(Suggested::inWords)
                .containsExactly(
                        "Knit & Crochet Craft Group, Thursdays: It helps with company."
                                + " It is for knitting, which is what you want."
                                + " It is on Thursday mornings, which suits you."
                                + " It is about a minute's walk from home. It is free.",
                        "Warm Safe Hub, Tuesdays and Thursdays: It helps with company."
                                + " It is on Thursday mornings, which suits you."
                                + " It is about a minute's walk from home. It is free.",
                        "Cheriton Litter Pick, Sundays: You enjoy gardening, and this is for nature."
                                + " It is on Sunday mornings, which suits you."
                                + " It is about a minute's walk from home. It is free.",
                        "Cornerstone Drop In, Mondays and Wednesdays: It helps with company."
                                + " It is free. It is about 35 minutes' walk from home.",
                        "Folkestone Allotments: You enjoy gardening, and it goes on here."
                                + " It is about 36 minutes' walk from home.");
        assertThat(community)
                .allSatisfy(each -> assertThat(each.checkFirst())
                        .contains(
                                "Nobody has checked these details yet: ring before you go.",
                                "We do not know whether it has no steps: ask first."))
                .noneSatisfy(each -> assertThat(each.title()).contains("Veterans"));
    }

    record Suggested(String title, List<Because> reasons, List<String> checkFirst) {

        String inWords() {
            return reasons.stream().map(Because::sentence).collect(Collectors.joining(" ", title + ": ", ""));
        }
    }

    record Because(String sentence) {}
}
