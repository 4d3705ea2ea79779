package community.kith.access;

import static community.kith.access.Role.ADMINISTRATOR;
import static community.kith.access.Role.COACH;
import static community.kith.access.Role.CONNECTOR;
import static community.kith.access.Role.DIRECTORY_EDITOR;
import static community.kith.access.Role.FACILITATOR;
import static community.kith.access.Role.WORKER;
import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which roles may ask which query and call which mutation; {@code docs/access.md} says the same for people to read. What has no
 * line here may be called by nobody.
 */
final class RoleRules {

    private static final Set<String> ASKED_BY_EVERYBODY = Set.of(
            "me",
            "person",
            "people",
            "group",
            "groups",
            "mapTiles",
            "place",
            "places",
            "organisation",
            "organisations",
            "outcome",
            "needs",
            "interests",
            "assistiveTechnologies",
            "neighbourhood",
            "neighbourhoods",
            "team",
            "teams",
            "circle",
            "circles");

    /** What somebody may call whose account has no role: about themselves, and circles that they may see. */
    private static final Set<String> CALLED_BY_EVERYBODY =
            Set.of("exportPerson", "openCircleCalendar", "closeCircleCalendar");

    private static final Map<String, Set<Role>> QUERIES = Map.ofEntries(
            entry("accounts", Set.of(ADMINISTRATOR)),
            entry("heldPieces", Set.of(COACH)),
            entry("erasurePlan", Set.of(COACH, ADMINISTRATOR)),
            entry("retentionProposals", Set.of(COACH, ADMINISTRATOR)),
            entry("auditRecords", Set.of(ADMINISTRATOR)),
            entry("caseload", Set.of(WORKER, COACH)),
            entry("whatIf", Set.of(WORKER, COACH)),
            entry("circleImport", Set.of(ADMINISTRATOR)),
            entry("directoryImport", Set.of(DIRECTORY_EDITOR, ADMINISTRATOR)),
            entry("directoryImports", Set.of(DIRECTORY_EDITOR, ADMINISTRATOR)),
            entry("findGroups", Set.of(WORKER, COACH, CONNECTOR)),
            entry("savedSearches", Set.of(WORKER, COACH, CONNECTOR)),
            entry("facilitatorCandidates", Set.of(WORKER, COACH, CONNECTOR)),
            entry("couldGive", Set.of(WORKER, COACH, CONNECTOR)),
            entry("introductions", Set.of(WORKER, COACH, CONNECTOR)),
            entry("peopleOfGap", Set.of(COACH, CONNECTOR)),
            entry("groupsToStart", Set.of(WORKER, COACH)),
            entry("gaps", Set.of(COACH, CONNECTOR)),
            entry("gapNeighbourhoods", Set.of(COACH, CONNECTOR)),
            entry("staleGroups", Set.of(DIRECTORY_EDITOR, CONNECTOR)),
            entry("corrections", Set.of(DIRECTORY_EDITOR, CONNECTOR)),
            entry("suggestedCorrections", Set.of(WORKER, COACH, CONNECTOR)),
            entry("stalePlaces", Set.of(DIRECTORY_EDITOR, CONNECTOR)),
            entry("duplicateGroups", Set.of(DIRECTORY_EDITOR, CONNECTOR)),
            entry("declinedDuplicates", Set.of(DIRECTORY_EDITOR, CONNECTOR)),
            entry("mergedGroups", Set.of(DIRECTORY_EDITOR, CONNECTOR)));

    /** What tells more of the person whose id it is given than that there is one. */
    static final Set<String> ABOUT_A_PERSON = Set.of("Query.whatIf", "Query.findGroups");

    private static final Map<String, Set<Role>> MUTATIONS = mutations();

    private static final Map<String, Set<Role>> SUBSCRIPTIONS = Map.of("riskRaised", Set.of(COACH));

    /** Who may send a file of a directory to be imported. */
    static final Set<Role> IMPORTS = Set.of(DIRECTORY_EDITOR);

    /** Who may send files of relationship circles to be imported. */
    static final Set<Role> CIRCLE_IMPORTS = Set.of(ADMINISTRATOR);

    private RoleRules() {}

    /** Whether everybody who has signed in may ask or call this. */
    static boolean isForEverybody(String type, String field) {
        return (type.equals("Query") && ASKED_BY_EVERYBODY.contains(field))
                || (type.equals("Mutation") && CALLED_BY_EVERYBODY.contains(field));
    }

    /** The roles that may ask or call this; empty where nobody may. */
    static Set<Role> roles(String type, String field) {
        var rules = switch (type) {
            case "Query" -> QUERIES;
            case "Mutation" -> MUTATIONS;
            default -> SUBSCRIPTIONS;
        };
        return rules.getOrDefault(field, Set.of());
    }

    private static Map<String, Set<Role>> mutations() {
        var rules = new HashMap<String, Set<Role>>();
        put(
                rules,
                Set.of(WORKER, COACH),
                "updateProfile",
                "addGift",
                "removeGift",
                "addTie",
                "updateTie",
                "endTie",
                "addAcquaintance",
                "recordContact",
                "recordParticipation",
                "inviteFirstMember",
                "addOutcome",
                "recordExploration",
                "stateUnmetNeed",
                "recordUrgentNeed",
                "agreePaidSupport",
                "endPaidSupport",
                "reviewOutcome",
                "recordLearning",
                "recordAskedScale",
                "noteConversation",
                "giveAgreement",
                "withdrawAgreement",
                "breakGlass");
        put(
                rules,
                Set.of(COACH, CONNECTOR),
                "startGroupFromGap",
                "askForFirstMembers",
                "openPlannedGroup",
                "giveUpPlannedGroup");
        put(rules, Set.of(COACH), "decideOnHeldPieces");
        put(rules, Set.of(COACH, ADMINISTRATOR), "erasePerson", "placeLegalHold", "liftLegalHold", "decideOnRetention");
        put(rules, Set.of(WORKER, COACH, ADMINISTRATOR), "addPerson", "supportPerson");
        put(
                rules,
                Set.of(WORKER, COACH, CONNECTOR),
                "askForCircle",
                "startCircle",
                "inviteToCircle",
                "undoChange",
                "introduce",
                "recordIntroduction",
                "suggestCorrection",
                "saveSearch",
                "renameSearch",
                "lookAtSearch",
                "forgetSearch",
                "bringBackSearch");
        put(
                rules,
                Set.of(WORKER, COACH, CONNECTOR, FACILITATOR),
                "leaveCircle",
                "recordMilestone",
                "endCircle",
                "planMeeting",
                "recordMeeting",
                "recordAction",
                "answerAction");
        put(
                rules,
                Set.of(DIRECTORY_EDITOR, CONNECTOR),
                "addPlace",
                "updatePlace",
                "addGroup",
                "recordGroupNeed",
                "endGroupNeed",
                "updateGroup",
                "answerCorrection",
                "assureGroup",
                "assurePlace",
                "mergeGroups",
                "undoMerge",
                "declineDuplicate",
                "reopenDuplicate",
                "addOrganisation",
                "addInterest",
                "addNeighbourhood");
        put(rules, Set.of(ADMINISTRATOR), "addTeam", "joinTeam", "addAccount", "disableAccount");
        put(rules, Set.of(Role.values()), "changePassword");
        return Map.copyOf(rules);
    }

    private static void put(Map<String, Set<Role>> rules, Set<Role> roles, String... mutations) {
        List.of(mutations).forEach(mutation -> rules.put(mutation, roles));
    }
}
