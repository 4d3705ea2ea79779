package community.kith.access;

import static community.kith.access.Standing.COACH;
import static community.kith.access.Standing.COLLEAGUE;
import static community.kith.access.Standing.CONNECTING;
import static community.kith.access.Standing.OWN;
import static community.kith.access.Standing.TEAM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read which field; {@code docs/access.md} says the same for people to read. What has no line here may be read by nobody.
 * Everything that belongs to a person is reached through a field of {@code Person}, {@code Team}, {@code Query} or {@code
 * Mutation}, and these are guarded; the types below them need no guard of their own.
 */
final class FieldRules {

    /** The fields by which somebody is named. Whoever comes upon a person in an answer may read these. */
    private static final Set<String> OF_EVERY_PERSON = Set.of("id", "name", "knownAs");

    private static final Map<String, FieldRule> OF_A_PERSON = person();

    private static final Set<String> OF_EVERY_TEAM = Set.of("id", "name", "neighbourhood", "members");

    private static final Map<String, FieldRule> OF_A_TEAM = Map.of(
            "supports", working(),
            "urgentNeeds", working(),
            "reviewsDue", working(),
            "supportBalance", working(),
            "brokenGlass", new FieldRule(Set.of(COACH), null));

    /** Types whose objects are reached through a guarded field only, or are everybody's. */
    private static final Set<String> REACHED = Set.of(
            "Account",
            "AccessRecord",
            "AuditRecord",
            "Agreement",
            "PersonExport",
            "HeldPiece",
            "PieceForDecision",
            "PieceDecision",
            "RetentionRule",
            "RetentionProposal",
            "RetentionDecision",
            "ErasurePlan",
            "ErasureLine",
            "Erasure",
            "LegalHold",
            "UserError",
            "Change",
            "OnePageProfile",
            "Gift",
            "DayPart",
            "Home",
            "Point",
            "PageInfo",
            "RelationshipCircle",
            "Tie",
            "EarlierPlace",
            "Contact",
            "Acquaintance",
            "Place",
            "Group",
            "Session",
            "Occurrence",
            "Organisation",
            "Provenance",
            "Found",
            "FindFacet",
            "SavedSearch",
            "SavedSearchNews",
            "FinderQuestion",
            "Gaps",
            "InterestGap",
            "SharedInterest",
            "FullGroup",
            "QuietTime",
            "HostPlace",
            "PlannedGroup",
            "Correction",
            "DuplicatePair",
            "DeclinedDuplicate",
            "MergedGroup",
            "FirstMembers",
            "GapPerson",
            "GroupToStart",
            "Invitation",
            "ReadAs",
            "Interest",
            "Need",
            "AssistiveTechnology",
            "Neighbourhood",
            "BoundaryLine",
            "MapTiles",
            "CommunityMap",
            "FamiliarFace",
            "Participation",
            "Outcome",
            "Match",
            "SupportSequence",
            "SequenceStep",
            "Exploration",
            "SetAside",
            "UnmetNeed",
            "UrgentNeed",
            "PaidSupport",
            "Review",
            "Learning",
            "SupportBalance",
            "BalancePoint",
            "Isolation",
            "IsolationSignal",
            "IsolationMeasure",
            "IsolationRawSignal",
            "AskedScale",
            "Conversation",
            "Introduction",
            "IntroductionStep",
            "NextOfIntroduction",
            "GroupWelcome",
            "GroupNeed",
            "CouldGive",
            "FacilitatorCandidate",
            "Suggestion",
            "Reason",
            "TeamMember",
            "WhatIf",
            "WhatWouldHelp",
            "HelpingSuggestion",
            "CaseloadEntry",
            "CaseloadSignal",
            "RaisedRisk",
            "NextDates",
            "FiguresChange",
            "IsolationChange",
            "TieSince",
            "TrendPoint",
            "BeforeAndNow",
            "BrokenGlass",
            "Circle",
            "CircleMember",
            "CircleAction",
            "Milestone",
            "AgendaItem",
            "CircleTopic",
            "CirclePulse",
            "Meeting",
            "DirectoryImport",
            "CircleImport",
            "CircleFiles",
            "ImportRow");

    private static final List<String> REACHED_BY_FORM = List.of("Connection", "Edge", "Payload");

    private FieldRules() {}

    /** Whether whoever reaches an object of this type may read this field of it. */
    static boolean isReached(String type, String field) {
        return switch (type) {
            case "Person" -> OF_EVERY_PERSON.contains(field);
            case "Team" -> OF_EVERY_TEAM.contains(field);
            default -> REACHED.contains(type) || REACHED_BY_FORM.stream().anyMatch(type::endsWith);
        };
    }

    static Optional<FieldRule> ofAPerson(String field) {
        return Optional.ofNullable(OF_A_PERSON.get(field));
    }

    static Optional<FieldRule> ofATeam(String field) {
        return Optional.ofNullable(OF_A_TEAM.get(field));
    }

    private static FieldRule working() {
        return new FieldRule(Set.of(TEAM, COACH), null);
    }

    private static Map<String, FieldRule> person() {
        var rules = new HashMap<String, FieldRule>();
        for (var field : List.of(
                "version",
                "birthday",
                "birthYear",
                "gender",
                "suitsMe",
                "affordablePence",
                "walkingMinutes",
                "livesAlone",
                "openToIntroductionsSince",
                "supported",
                "relationshipCircle",
                "communityMap",
                "outcomes",
                "teams",
                "urgentNeeds",
                "learning",
                "supportBalance",
                "isolation",
                "whatWouldHelp",
                "isolationHistory",
                "isolationChange",
                "askedScales",
                "conversations",
                "introductions",
                "groupsToStart",
                "beforeAndNow",
                "agreements")) {
            rules.put(field, FieldRule.care());
        }
        rules.put("exports", new FieldRule(Set.of(OWN, TEAM, COACH), null));
        rules.put("circleFiles", new FieldRule(Set.of(OWN, TEAM, COACH), null));
        rules.put("accessLog", new FieldRule(Set.of(OWN, TEAM, COACH), null));
        rules.put("circles", FieldRule.care().or(CONNECTING));
        rules.put("circleTopics", FieldRule.care().orShared(Share.OUTCOMES));
        rules.put("personality", FieldRule.care().or(COLLEAGUE));
        rules.put("interests", FieldRule.care().or(COLLEAGUE).orShared(Share.INTERESTS));
        rules.put("languages", FieldRule.care().or(COLLEAGUE).orShared(Share.LANGUAGES));
        rules.put("gifts", FieldRule.care().orShared(Share.GIFTS));
        rules.put("profile", FieldRule.care().orShared(Share.PROFILE));
        rules.put("accessNeeds", FieldRule.care().orShared(Share.ACCESS_NEEDS));
        rules.put("timesThatSuit", FieldRule.care().orShared(Share.TIMES));
        rules.put("home", FieldRule.care().orShared(Share.NEIGHBOURHOOD));
        return Map.copyOf(rules);
    }
}
