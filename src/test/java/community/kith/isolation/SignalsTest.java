package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.acquainted;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.group;
import static community.kith.isolation.ALife.neighbour;
import static community.kith.isolation.ALife.place;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static community.kith.isolation.SignalRule.FALLS_APART_WITHOUT_PAID;
import static community.kith.isolation.SignalRule.GIVES_TO_NOBODY;
import static community.kith.isolation.SignalRule.NOBODY_UNPAID_IN_TOUCH;
import static community.kith.isolation.SignalRule.NO_PLACE_OR_GROUP;
import static community.kith.isolation.SignalRule.ONE_PERSON_CARRIES_EVERYTHING;
import static community.kith.isolation.SignalRule.ONLY_FAMILY_AND_PAID;
import static community.kith.relationships.ContactFrequency.RARELY;
import static community.kith.relationships.ContactFrequency.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.GroupId;
import community.kith.participation.Stage;
import community.kith.people.PersonId;
import community.kith.relationships.Help;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

    private static final String THERE = "there";
    private static final String ABSENT = "absent";
    private static final String NOT_KNOWN = "not known";

    @ParameterizedTest
    @EnumSource(SignalRule.class)
    void nothingIsSaidOfSomebodyOfWhomNothingIsWrittenDown(SignalRule rule) {
        assertThat(look(rule, with())).isEqualTo(NOT_KNOWN);
    }

    @Test
    void onlyFamilyAndPaid() {
        assertThat(look(ONLY_FAMILY_AND_PAID, with(sister("sue"), worker("wendy"))))
                .isEqualTo(THERE);
        assertThat(look(ONLY_FAMILY_AND_PAID, with(sister("sue"), neighbour("ned"))))
                .isEqualTo(ABSENT);
        assertThat(look(ONLY_FAMILY_AND_PAID, with(sister("sue"), friend("fay").marked(true, false))))
                .as("a friend with whom they have lost touch")
                .isEqualTo(THERE);
        assertThat(look(ONLY_FAMILY_AND_PAID, with(sister("sue"), friend("fay").marked(false, true))))
                .as("a friend who is unsafe")
                .isEqualTo(THERE);
    }

    @Test
    void somebodyOfWhomNobodyKnowsWhatPartOfLifeTheyAreFromMayBeAFriend() {
        assertThat(look(ONLY_FAMILY_AND_PAID, with(sister("sue"), ALife.somebody("sid"))))
                .isEqualTo(NOT_KNOWN);
        assertThat(look(ONLY_FAMILY_AND_PAID, with(friend("fay"), ALife.somebody("sid"))))
                .isEqualTo(ABSENT);
    }

    @Test
    void saysWhoTheOnlyPeopleAre() {
        assertThat(sentence(ONLY_FAMILY_AND_PAID, with(sister("sue"))))
                .isEqualTo("The only people in your life are family.");
        assertThat(sentence(ONLY_FAMILY_AND_PAID, with(worker("wendy"))))
                .isEqualTo("The only people in your life are paid to be there.");
        assertThat(sentence(ONLY_FAMILY_AND_PAID, with(sister("sue").ended(TODAY))))
                .isEqualTo("There is nobody in your life at the moment.");
    }

    @Test
    void nobodyUnpaidInTouchFromThe31stDayOn() {
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay").inTouch(null, TODAY.minusDays(30)))))
                .isEqualTo(ABSENT);
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay").inTouch(WEEKLY, TODAY.minusDays(31)))))
                .isEqualTo(THERE);
        assertThat(ALife.read(with(friend("fay").inTouch(null, TODAY.minusDays(31))))
                        .signal(NOBODY_UNPAID_IN_TOUCH)
                        .orElseThrow())
                .extracting(Signal::since, Signal::people)
                .containsExactly(TODAY.minusDays(31), List.of(new PersonId("fay")));
    }

    @Test
    void aWorkerInTouchIsPaidToBe() {
        var life = with(
                friend("fay").inTouch(null, TODAY.minusDays(31)),
                worker("wendy").inTouch(WEEKLY, TODAY));

        assertThat(look(NOBODY_UNPAID_IN_TOUCH, life)).isEqualTo(THERE);
    }

    @Test
    void contactWithoutADayIsKnownOnlyWhereItIsUsual() {
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay")))).isEqualTo(NOT_KNOWN);
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay").inTouch(WEEKLY, null))))
                .isEqualTo(ABSENT);
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay").inTouch(RARELY, null))))
                .isEqualTo(NOT_KNOWN);
        assertThat(look(NOBODY_UNPAID_IN_TOUCH, with(friend("fay").inTouch(null, TODAY.plusDays(1)))))
                .as("a day that is still to come")
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void onePersonCarriesEverything() {
        var helps = sister("sue").helping(List.of(Help.PRACTICAL), List.of());
        var company = friend("fay").helping(List.of(Help.COMPANY), List.of());

        assertThat(ALife.read(with(helps, company))
                        .signal(ONE_PERSON_CARRIES_EVERYTHING)
                        .orElseThrow()
                        .people())
                .containsExactly(new PersonId("sue"));
        assertThat(look(ONE_PERSON_CARRIES_EVERYTHING, with(helps, friend("fay").trusted(null, true))))
                .isEqualTo(ABSENT);
        assertThat(look(ONE_PERSON_CARRIES_EVERYTHING, with(helps, friend("fay"))))
                .as("nobody asked about Fay")
                .isEqualTo(NOT_KNOWN);
        assertThat(look(ONE_PERSON_CARRIES_EVERYTHING, with(helps, worker("wendy"))))
                .isEqualTo(THERE);
        assertThat(look(ONE_PERSON_CARRIES_EVERYTHING, with(company))).isEqualTo(ABSENT);
    }

    @Test
    void fallsApartWhereOthersKnowEachOtherThroughPaidStaffOnly() {
        var life = with(friend("ann"), sister("bea"), worker("wendy"));

        assertThat(look(FALLS_APART_WITHOUT_PAID, acquainted(life, "ann wendy", "bea wendy")))
                .isEqualTo(THERE);
        assertThat(look(FALLS_APART_WITHOUT_PAID, acquainted(life, "ann wendy", "bea wendy", "ann bea")))
                .isEqualTo(ABSENT);
        assertThat(look(FALLS_APART_WITHOUT_PAID, life)).isEqualTo(NOT_KNOWN);
        assertThat(look(FALLS_APART_WITHOUT_PAID, with(worker("wendy")))).isEqualTo(THERE);
        assertThat(look(FALLS_APART_WITHOUT_PAID, with(friend("ann"), friend("bob"))))
                .isEqualTo(ABSENT);
        assertThat(sentence(FALLS_APART_WITHOUT_PAID, acquainted(life, "ann wendy", "bea wendy")))
                .contains("into 2 groups");
    }

    @Test
    void noPlaceOrGroupFromThe29thDayOn() {
        assertThat(look(NO_PLACE_OR_GROUP, goesTo(group("choir").wasThere(TODAY.minusDays(28)))))
                .isEqualTo(ABSENT);
        assertThat(look(NO_PLACE_OR_GROUP, goesTo(group("choir").wasThere(TODAY.minusDays(29)))))
                .isEqualTo(THERE);
        assertThat(look(NO_PLACE_OR_GROUP, goesTo(place("cafe")))).isEqualTo(NOT_KNOWN);
        assertThat(look(NO_PLACE_OR_GROUP, goesTo(place("cafe").ended(TODAY)))).isEqualTo(THERE);
        assertThat(look(NO_PLACE_OR_GROUP, goesTo(group("choir").wasThere(TODAY.plusDays(3)))))
                .isEqualTo(NOT_KNOWN);
    }

    @Test
    void givesToNobody() {
        var receives = sister("sue").helping(List.of(Help.PRACTICAL), List.of());

        assertThat(look(GIVES_TO_NOBODY, with(receives))).isEqualTo(THERE);
        assertThat(look(GIVES_TO_NOBODY, with(receives, friend("fay").helping(List.of(), List.of(Help.COMPANY)))))
                .isEqualTo(ABSENT);
        assertThat(look(GIVES_TO_NOBODY, with(receives, friend("fay"))))
                .as("nobody asked about Fay")
                .isEqualTo(NOT_KNOWN);
        assertThat(look(
                        GIVES_TO_NOBODY,
                        with(receives)
                                .parts(List.of(
                                        new KnownPart(new GroupId("choir"), false, Stage.CONTRIBUTING, null, null)))))
                .isEqualTo(ABSENT);
    }

    private static LifeFacts goesTo(KnownPart part) {
        return with().parts(List.of(part));
    }

    private static String look(SignalRule rule, LifeFacts life) {
        var read = ALife.read(life);
        if (read.signal(rule).isPresent()) {
            return THERE;
        }
        return read.notKnown().contains(rule) ? NOT_KNOWN : ABSENT;
    }

    private static String sentence(SignalRule rule, LifeFacts life) {
        return ALife.read(life).signal(rule).orElseThrow().sentence();
    }
}
