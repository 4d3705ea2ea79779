package community.kith.rights.exports;

import static community.kith.rights.exports.Treatment.HELD;
import static community.kith.rights.exports.Treatment.LEFT_OUT;
import static community.kith.rights.exports.Treatment.READ;
import static community.kith.rights.exports.Treatment.SHOWN;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of record that are kept about a person, in the order of the document, and what an export does with each property. A
 * property without a line is held: nothing is shown that nobody thought about.
 */
public enum Section {
    PERSON(
            "Who you are",
            lines(
                    SHOWN,
                    "name knownAs birthday birthYear gender accessNeeds personality suitsMe timesThatSuit languages affordablePence"
                            + " walkingMinutes livesAlone postcode home openToIntroductionsSince erasedOn source",
                    READ,
                    "appreciated matters support",
                    LEFT_OUT,
                    "id version sourceKey sourceHash sourceVersion")),
    GIFT("What you can offer", lines(READ, "words", SHOWN, "kind", LEFT_OUT, "id")),
    TIE(
            "The people in your life",
            lines(
                    SHOWN,
                    "sector ring kind sinceYear contactFrequency lastContact receives gives confides canCallOn lapsed wish endedOn"
                            + " earlierPlaces notKnown",
                    HELD,
                    "inWords unsafe",
                    LEFT_OUT,
                    "id version offered sourceHash")),
    CONTACT("When you were in touch", lines(SHOWN, "on way", LEFT_OUT, "id")),
    PARTICIPATION(
            "Where you go",
            lines(
                    SHOWN,
                    "stage meanings since until lastOn welcomed",
                    LEFT_OUT,
                    "id movedFrom joined mergedWith mergedInto")),
    OUTCOME("What you want", lines(READ, "words", SHOWN, "addedOn lookAgainOn", LEFT_OUT, "id")),
    EXPLORATION(
            "What was explored with you",
            lines(SHOWN, "step state on askAgainOn recordedAt", READ, "words", LEFT_OUT, "id")),
    REVIEW("Looking again", lines(SHOWN, "on lookAgainOn recordedAt", READ, "words", LEFT_OUT, "id")),
    UNMET_NEED("What was left", lines(SHOWN, "on recordedAt", READ, "words", LEFT_OUT, "id")),
    URGENT_NEED("What could not wait", lines(SHOWN, "since exploreBy recordedAt", READ, "why", LEFT_OUT, "id")),
    PAID_SUPPORT(
            "Paid support",
            lines(SHOWN, "minutesPerWeek startsOn endsOn reviewOn urgent recordedAt", READ, "words", LEFT_OUT, "id")),
    LEARNING(
            "What was learned",
            lines(
                    SHOWN,
                    "on step came recordedAt",
                    READ,
                    "tried worked didNotWork learned pleased concerned next",
                    LEFT_OUT,
                    "id")),
    CONVERSATION(
            "What you said when it was talked about",
            lines(SHOWN, "on lookAgainOn recordedAt", READ, "words agreed", LEFT_OUT, "id by")),
    INTRODUCTION(
            "Where you asked to be introduced",
            lines(SHOWN, "askedOn withConnector next dueOn recordedAt", READ, "wish", LEFT_OUT, "id by")),
    INTRODUCTION_STEP(
            "What came of being introduced",
            lines(SHOWN, "kind on whyNot recordedAt", READ, "words", LEFT_OUT, "id by turnedAway")),
    INVITATION(
            "Groups to start that you were invited to",
            lines(
                    SHOWN,
                    "name invitedOn answer answeredOn askAgainOn withConnector recordedAt",
                    READ,
                    "words",
                    LEFT_OUT,
                    "id by")),
    ASKED_SCALE(
            "What you answered when you were asked how it feels",
            lines(
                    SHOWN,
                    "on companionship leftOut isolated lonely satisfaction wish barriers recordedAt",
                    READ,
                    "words",
                    LEFT_OUT,
                    "id by")),
    AGREEMENT(
            "What you agreed to",
            lines(SHOWN, "recipient purpose shares since until recordedAt withdrawnAt", READ, "words", LEFT_OUT, "id")),
    ISOLATION(
            "How your circle looks by published rules",
            lines(
                    SHOWN,
                    "level levelSince because signals sentences inTouch lsns6 countedOn",
                    LEFT_OUT,
                    "id urgency raisedAt snapshotOn")),
    ISOLATION_BEFORE("How it looked before", lines(SHOWN, "on level signals inTouch lsns6", LEFT_OUT, "id ties")),
    SUPPORT("Teams that support you", lines(SHOWN, "since until")),
    WORK("Teams that you work in", lines(SHOWN, "role", LEFT_OUT, "source")),
    CIRCLE(
            "Circles around you",
            lines(
                    READ,
                    "purpose cameOfIt",
                    SHOWN,
                    "askedOn explainedOn startedOn waitingSince pausedOn endedOn",
                    LEFT_OUT,
                    "id")),
    ACTION(
            "What your circles agreed",
            lines(READ, "what cameOfIt", SHOWN, "by doneOn givenUpOn lookedAtOn", LEFT_OUT, "id")),
    MILESTONE(
            "What your circles came to", lines(SHOWN, "kind on lookAgainOn recordedAt", READ, "words", LEFT_OUT, "id")),
    MEETING(
            "When your circles met",
            lines(SHOWN, "on startsAt recordedAt changedAt", READ, "where talkedAbout", LEFT_OUT, "id sequence")),
    ACQUAINTANCE("Who knows you", lines(HELD, "inWords", LEFT_OUT, "id")),
    TIE_OF_OTHERS("You in the circle of somebody else", others("id version sourceHash")),
    CONTACT_OF_OTHERS("When somebody else recorded being in touch with you", others("id")),
    CIRCLE_OF_OTHERS("Circles around somebody else that you belong to", others("id")),
    ACTION_OF_OTHERS("What you would do in a circle around somebody else", others("id")),
    MILESTONE_OF_OTHERS("You in what a circle around somebody else came to", others("id")),
    MEETING_OF_OTHERS("Meetings of a circle around somebody else that you came to", others("id sequence")),
    EXPLORATION_OF_OTHERS("You in what somebody else explored", others("id")),
    REVIEW_OF_OTHERS("You in a review of somebody else", others("id")),
    UNMET_NEED_OF_OTHERS("You in what somebody else still needs", others("id")),
    LEARNING_OF_OTHERS("You in what somebody else learned", others("id")),
    CONVERSATION_OF_OTHERS("You in a conversation with somebody else", others("id by")),
    INTRODUCTION_OF_OTHERS("An introduction of somebody else that you asked for", others("id by")),
    INTRODUCTION_STEP_OF_OTHERS("You at a step of an introduction of somebody else", others("id by turnedAway")),
    PAID_SUPPORT_OF_OTHERS("Support that you give somebody else", others("id")),
    CHANGE("Changes to your map", lines(SHOWN, "kind at summary undoneAt", HELD, "before", LEFT_OUT, "id by")),
    BREAK_GLASS(
            "When your record was opened in an emergency",
            lines(SHOWN, "since until", READ, "reason", HELD, "by", LEFT_OUT, "id")),
    BREAK_GLASS_OF_OTHERS("Records of others that you opened in an emergency", others("id")),
    LEGAL_HOLD(
            "Legal holds",
            lines(SHOWN, "placedAt liftedAt", READ, "reason liftReason", LEFT_OUT, "id placedBy liftedBy")),
    RETENTION_DECISION(
            "How long this is kept", lines(SHOWN, "record decision keepUntil at", READ, "reason", LEFT_OUT, "id by")),
    EXPORT("Exports like this one", lines(SHOWN, "madeAt openUntil", LEFT_OUT, "id by")),
    EXPORT_DECISION("Decisions about exports", lines(SHOWN, "decision at", HELD, "reason", LEFT_OUT, "id piece by")),
    ACCOUNT("Your account", lines(SHOWN, "name called roles addedAt disabledAt", LEFT_OUT, "id password")),
    SIGN_IN("When you signed in", lines(SHOWN, "startedAt idleUntil expiresAt", LEFT_OUT, "id key")),
    KNOWN_DEVICE("Devices that you signed in on", lines(SHOWN, "expiresAt", LEFT_OUT, "id key")),
    CIRCLE_CALENDAR("Calendars of circles that you opened", lines(SHOWN, "openedAt", LEFT_OUT, "id key")),
    SAVED_SEARCH(
            "Searches that you saved",
            lines(
                    SHOWN,
                    "walkingMinutes from until room assuredSince savedAt lookedAt forgottenAt",
                    HELD,
                    "name words postcode times affordablePence age accessNeeds languages",
                    LEFT_OUT,
                    "id placeId interestIds seen")),
    SAVED_SEARCH_FOR_YOU(
            "Searches that somebody saved for you",
            lines(
                    READ,
                    "name words",
                    SHOWN,
                    "postcode walkingMinutes times from until affordablePence age accessNeeds languages room assuredSince savedAt"
                            + " lookedAt forgottenAt",
                    LEFT_OUT,
                    "id placeId interestIds seen"));

    private final String title;
    private final Map<String, Treatment> lines;

    Section(String title, Map<String, Treatment> lines) {
        this.title = title;
        this.lines = lines;
    }

    /** What the document calls it. */
    public String title() {
        return title;
    }

    /** Whether it stands in the map of somebody else, so that every piece of it is about them, too. */
    public boolean ofOthers() {
        return name().endsWith("_OF_OTHERS");
    }

    /** What somebody decided to do with a property; nothing where nobody did. */
    Optional<Treatment> line(String property) {
        return Optional.ofNullable(lines.get(property));
    }

    Treatment treatment(String property) {
        return line(property).orElse(HELD);
    }

    private static Map<String, Treatment> others(String leftOut) {
        return lines(LEFT_OUT, leftOut);
    }

    private static Map<String, Treatment> lines(Object... treatmentsAndProperties) {
        var lines = new LinkedHashMap<String, Treatment>();
        for (var i = 0; i < treatmentsAndProperties.length; i += 2) {
            for (var property : List.of(((String) treatmentsAndProperties[i + 1]).split(" "))) {
                lines.put(property, (Treatment) treatmentsAndProperties[i]);
            }
        }
        return Collections.unmodifiableMap(lines);
    }
}
