package community.kith.imagined;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an imagined community is made of, in the order in which it is loaded: everything after what it hangs on. Labels, types and
 * properties are those of docs/model.md.
 */
enum Table {
    NEIGHBOURHOODS(
            Kind.THING,
            "",
            "",
            "Neighbourhood",
            "id",
            "name",
            "source",
            "centre POINT",
            "west NUMERAL",
            "south NUMERAL",
            "east NUMERAL",
            "north NUMERAL",
            "boundary"),
    PEOPLE(
            Kind.THING,
            "",
            "",
            "Person",
            "id",
            "name",
            "knownAs",
            "birthday",
            "birthYear NUMBER",
            "gender",
            "appreciated TEXTS",
            "matters TEXTS",
            "support TEXTS",
            "accessNeeds TEXTS",
            "personality TEXTS",
            "suitsMe TEXTS",
            "timesThatSuit TEXTS",
            "languages TEXTS",
            "affordablePence NUMBER",
            "walkingMinutes NUMBER",
            "livesAlone TRUTH",
            "home POINT",
            "openToIntroductionsSince DATE",
            "version NUMBER"),
    PLACES(
            Kind.THING,
            "",
            "",
            "Place",
            "id",
            "name",
            "kind",
            "description",
            "point POINT",
            "access TEXTS",
            "source",
            "assuredOn DATE",
            "version NUMBER"),
    ORGANISATIONS(
            Kind.THING,
            "",
            "",
            "Organisation",
            "id",
            "name",
            "description",
            "source",
            "assuredOn DATE",
            "version NUMBER"),
    GROUPS(
            Kind.THING,
            "",
            "",
            "Group",
            "id",
            "name",
            "description",
            "point POINT",
            "costPence NUMBER",
            "minimumAge NUMBER",
            "languages TEXTS",
            "room",
            "usualSize NUMBER",
            "access TEXTS",
            "sensitive TRUTH",
            "dayParts TEXTS",
            "source",
            "assuredOn DATE",
            "version NUMBER"),
    TEAMS(Kind.THING, "", "", "Team", "id", "name"),
    CIRCLES(Kind.THING, "", "", "Circle", "id", "purpose", "askedOn DATE", "explainedOn DATE", "startedOn DATE"),

    SESSIONS(
            Kind.OWNED,
            "Group",
            "MEETS",
            "Session",
            "id",
            "startsOn DATE",
            "startsAt TIME",
            "endsAt TIME",
            "rule",
            "position NUMBER"),
    GIFTS(Kind.OWNED, "Person", "HAS_GIFT", "Gift", "id", "words", "kind"),
    CONTACTS(Kind.OWNED, "Person", "WAS_IN_TOUCH", "Contact", "id", "on DATE", "way"),
    OUTCOMES(Kind.OWNED, "Person", "WANTS", "Outcome", "id", "words", "addedOn DATE", "lookAgainOn DATE"),
    EXPLORATIONS(
            Kind.OWNED,
            "Outcome",
            "EXPLORED",
            "Exploration",
            "id",
            "step",
            "state",
            "on DATE",
            "words",
            "recordedAt MOMENT"),
    ACTIONS(Kind.OWNED, "Circle", "AGREED", "Action", "id", "what", "by DATE", "doneOn DATE"),
    MEETINGS(
            Kind.OWNED,
            "Circle",
            "GATHERS_AT",
            "Meeting",
            "id",
            "on DATE",
            "talkedAbout",
            "recordedAt MOMENT",
            "sequence NUMBER",
            "changedAt MOMENT"),

    TIES(
            Kind.JOIN,
            "Person",
            "TIE",
            "Person",
            "id",
            "version NUMBER",
            "sector",
            "ring NUMBER",
            "kind",
            "sinceYear NUMBER",
            "contactFrequency",
            "lastContact DATE",
            "receives TEXTS",
            "gives TEXTS",
            "offered TEXTS",
            "confides TRUTH",
            "canCallOn TRUTH",
            "lapsed TRUTH",
            "wish",
            "unsafe TRUTH"),
    ACQUAINTANCES(Kind.JOIN, "Person", "ACQUAINTED", "Person", "id"),
    INTERESTS_OF_PEOPLE(Kind.JOIN, "Person", "ENJOYS", "Interest"),
    INTERESTS_OF_GIFTS(Kind.JOIN, "Gift", "OF", "Interest"),
    NEEDS_OF_GIFTS(Kind.JOIN, "Gift", "HELPS_WITH", "Need"),
    CONTACTS_WITH(Kind.JOIN, "Contact", "WITH", "Person"),
    PARTS_IN_GROUPS(
            Kind.JOIN,
            "Person",
            "TAKES_PART",
            "Group",
            "id",
            "stage",
            "meanings TEXTS",
            "since DATE",
            "until DATE",
            "lastOn DATE"),
    PARTS_IN_PLACES(
            Kind.JOIN,
            "Person",
            "TAKES_PART",
            "Place",
            "id",
            "stage",
            "meanings TEXTS",
            "since DATE",
            "until DATE",
            "lastOn DATE"),
    INTERESTS_OF_GROUPS(Kind.JOIN, "Group", "OFFERS", "Interest"),
    WISHES_OF_GROUPS(Kind.JOIN, "Group", "LOOKS_FOR", "Interest"),
    NEEDS_OF_GROUPS(Kind.JOIN, "Group", "HELPS_WITH", "Need"),
    WHERE_GROUPS_MEET(Kind.JOIN, "Group", "MEETS_AT", "Place"),
    WHO_RUNS_GROUPS(Kind.JOIN, "Organisation", "RUNS", "Group"),
    SUPPORTED(Kind.JOIN, "Team", "SUPPORTS", "Person", "since DATE"),
    WORKERS(Kind.JOIN, "Person", "WORKS_IN", "Team", "role"),
    WHERE_TEAMS_WORK(Kind.JOIN, "Team", "SERVES", "Neighbourhood"),
    NEEDS_OF_OUTCOMES(Kind.JOIN, "Outcome", "CALLS_FOR", "Need"),
    INTERESTS_OF_OUTCOMES(Kind.JOIN, "Outcome", "ABOUT", "Interest"),
    WHAT_WAS_TRIED(Kind.JOIN, "Exploration", "CONCERNS", "Group"),
    AROUND_WHOM(Kind.JOIN, "Circle", "AROUND", "Person"),
    MEMBERS(Kind.JOIN, "Person", "BELONGS_TO", "Circle", "role"),
    WHO_WILL(Kind.JOIN, "Person", "WILL_DO", "Action");

    /** What a line of a table is. */
    enum Kind {
        /** A node. */
        THING,
        /** A node, and the relationship to it from the one that owns it. */
        OWNED,
        /** A relationship between two nodes that are there. */
        JOIN
    }

    private final Kind kind;
    private final String from;
    private final String type;
    private final String to;
    private final List<Column> columns;

    Table(Kind kind, String from, String type, String to, String... columns) {
        this.kind = kind;
        this.from = from;
        this.type = type;
        this.to = to;
        this.columns = Arrays.stream(columns).map(Column::of).toList();
    }

    Kind kind() {
        return kind;
    }

    /** The label of the node that owns a line, or from which its relationship goes. */
    String from() {
        return from;
    }

    /** The type of the relationship. */
    String type() {
        return type;
    }

    /** The label of the node itself, or of the one to which the relationship goes. */
    String to() {
        return to;
    }

    /** What a line says; the first column of a node is its id. */
    List<Column> columns() {
        return columns;
    }

    /** In words, for whoever waits. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
