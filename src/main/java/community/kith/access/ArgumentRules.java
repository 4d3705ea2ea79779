package community.kith.access;

import static community.kith.access.Standing.AGREED;
import static community.kith.access.Standing.COACH;
import static community.kith.access.Standing.CONNECTING;
import static community.kith.access.Standing.EMERGENCY;
import static community.kith.access.Standing.FACILITATING;
import static community.kith.access.Standing.OWN;
import static community.kith.access.Standing.TEAM;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose ids may be given where. A place is an argument, such as {@code Query.person.id}, or a field of an input, such as {@code
 * AddTieInput.withPersonId}. What has no line here is nobody's.
 */
final class ArgumentRules {

    private static final Set<Standing> CIRCLE = Set.of(OWN, TEAM, COACH, EMERGENCY, CONNECTING, FACILITATING);

    private static final Set<Standing> CIRCLE_TO_FILL = Set.of(OWN, TEAM, COACH, EMERGENCY, CONNECTING);

    /** By the name of the input's field, where that says enough. */
    private static final Map<String, Need> BY_NAME = Map.ofEntries(
            entry("personId", Need.care(Thing.Kind.PERSON)),
            entry("giftId", Need.care(Thing.Kind.GIFT)),
            entry("tieId", Need.care(Thing.Kind.TIE)),
            entry("outcomeId", Need.care(Thing.Kind.OUTCOME)),
            entry("paidSupportId", Need.care(Thing.Kind.PAID_SUPPORT)),
            entry("changeId", Need.care(Thing.Kind.CHANGE).orTheirs()),
            entry("withPersonId", Need.mention(Thing.Kind.PERSON)),
            entry("presentIds", Need.mention(Thing.Kind.PERSON)),
            entry("cameIds", Need.mention(Thing.Kind.PERSON)),
            entry("workerId", Need.mention(Thing.Kind.PERSON)),
            entry("whoId", Need.mention(Thing.Kind.PERSON)));

    /** Where the name of the field says too little. */
    private static final Map<String, Need> BY_PLACE = Map.ofEntries(
            entry("Query.person.id", Need.mention(Thing.Kind.PERSON)),
            entry("Query.auditRecords.personId", Need.care(Thing.Kind.PERSON).orAnybodyFor(Role.ADMINISTRATOR)),
            entry("Query.whatIf.personId", Need.care(Thing.Kind.PERSON)),
            entry("FindNearInput.personId", Need.of(Thing.Kind.PERSON, Set.of(OWN, TEAM, COACH, EMERGENCY, AGREED))),
            entry("Query.caseload.teamIds", Need.of(Thing.Kind.TEAM, Set.of(TEAM, COACH))),
            entry("Query.outcome.id", Need.care(Thing.Kind.OUTCOME)),
            entry("Query.circle.id", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("Query.facilitatorCandidates.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE_TO_FILL)),
            entry("SubjectInput.personId", Need.mention(Thing.Kind.PERSON)),
            entry("SubjectInput.giftId", Need.mention(Thing.Kind.GIFT)),
            entry("SubjectInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("AddAcquaintanceInput.personId", Need.mention(Thing.Kind.PERSON)),
            entry("IntroduceInput.personId", Need.of(Thing.Kind.PERSON, Set.of(OWN, TEAM, COACH, EMERGENCY, AGREED))),
            entry("IntroduceInput.askedById", Need.mention(Thing.Kind.PERSON)),
            entry(
                    "RecordIntroductionInput.introductionId",
                    Need.of(Thing.Kind.INTRODUCTION, Set.of(OWN, TEAM, COACH, EMERGENCY, AGREED))),
            entry(
                    "StartCircleInput.personId",
                    Need.of(Thing.Kind.PERSON, Set.of(OWN, TEAM, COACH, EMERGENCY, CONNECTING))),
            entry(
                    "AskForCircleInput.personId",
                    Need.of(Thing.Kind.PERSON, Set.of(OWN, TEAM, COACH, EMERGENCY, CONNECTING))),
            entry("CircleMemberInput.personId", Need.mention(Thing.Kind.PERSON)),
            entry("InviteToCircleInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("LeaveCircleInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("LeaveCircleInput.personId", Need.mention(Thing.Kind.PERSON)),
            entry("RecordMilestoneInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("EndCircleInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("PlanMeetingInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("OpenCircleCalendarInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("CloseCircleCalendarInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("RecordMeetingInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("RecordActionInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("AnswerActionInput.circleId", Need.of(Thing.Kind.CIRCLE, CIRCLE)),
            entry("JoinTeamInput.personId", Need.care(Thing.Kind.PERSON).orAnybodyFor(Role.ADMINISTRATOR)),
            entry(
                    "SupportPersonInput.personId",
                    Need.of(Thing.Kind.PERSON, Set.of(TEAM, COACH)).orAnybodyFor(Role.ADMINISTRATOR)),
            entry(
                    "SupportPersonInput.teamId",
                    Need.of(Thing.Kind.TEAM, Set.of(TEAM, COACH)).orAnybodyFor(Role.ADMINISTRATOR)),
            entry("WithdrawAgreementInput.agreementId", Need.care(Thing.Kind.AGREEMENT)),
            entry("ExportPersonInput.personId", Need.of(Thing.Kind.PERSON, Set.of(OWN, TEAM, COACH))),
            entry("DecideOnHeldPiecesInput.exportId", Need.of(Thing.Kind.EXPORT, Set.of(COACH))),
            entry("Query.heldPieces.exportId", Need.of(Thing.Kind.EXPORT, Set.of(COACH))),
            entry("Query.erasurePlan.personId", coachOrAdministrator(Thing.Kind.PERSON)),
            entry("ErasePersonInput.personId", coachOrAdministrator(Thing.Kind.PERSON)),
            entry("PlaceLegalHoldInput.personId", coachOrAdministrator(Thing.Kind.PERSON)),
            entry("DecideOnRetentionInput.personId", coachOrAdministrator(Thing.Kind.PERSON)),
            entry("LiftLegalHoldInput.legalHoldId", coachOrAdministrator(Thing.Kind.LEGAL_HOLD)),
            entry("AddAccountInput.personId", Need.care(Thing.Kind.PERSON).orAnybodyFor(Role.ADMINISTRATOR)),
            entry("BreakGlassInput.personId", Need.care(Thing.Kind.PERSON).orAnybodyFor(Role.WORKER, Role.COACH)));

    /** What everybody who has signed in may name: the community and what stands in every list. */
    private static final Set<String> EVERYBODYS = Set.of(
            "Query.group.id",
            "Query.place.id",
            "Query.organisation.id",
            "Query.neighbourhood.id",
            "Query.team.id",
            "Query.directoryImport.id",
            "Query.circleImport.id",
            "Query.auditRecords.accountId",
            "JoinTeamInput.teamId",
            "DisableAccountInput.accountId",
            "DecideOnHeldPiecesInput.pieceIds",
            "AnswerActionInput.actionId",
            "LookedAtInput.actionId",
            "interestIds",
            "looksForInterestIds",
            "broaderIds",
            "needId",
            "needIds",
            "offeredNeedIds",
            "groupId",
            "groupNeedId",
            "otherGroupId",
            "correctionId",
            "savedSearchId",
            "keptGroupId",
            "mergedGroupId",
            "placeId",
            "organisationId",
            "neighbourhoodId",
            "plannedGroupId",
            "interestId",
            "assistiveTechnologyId");

    private ArgumentRules() {}

    private static Need coachOrAdministrator(Thing.Kind kind) {
        return Need.of(kind, Set.of(COACH)).orAnybodyFor(Role.ADMINISTRATOR);
    }

    /** Whether the ids in this place are everybody's. */
    static boolean everybodys(String owner, String name) {
        return EVERYBODYS.contains(owner + "." + name) || EVERYBODYS.contains(name);
    }

    /** What is needed to give an id in this place; empty where nobody may. */
    static Optional<Need> need(String owner, String name) {
        return Optional.ofNullable(BY_PLACE.get(owner + "." + name))
                .or(() -> Optional.ofNullable(owner.contains(".") ? null : BY_NAME.get(name)));
    }
}
