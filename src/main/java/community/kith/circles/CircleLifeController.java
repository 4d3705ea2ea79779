package community.kith.circles;

import community.kith.circles.CircleChangeController.CircleMemberInput;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** A circle's life over GraphQL: asked for, joined, left, paused, taken up and ended. */
@Controller
class CircleLifeController {

    private final AskingForCircles asking;
    private final InvitingToCircles inviting;
    private final LeavingCircles leaving;
    private final RecordingMilestones milestones;

    CircleLifeController(
            AskingForCircles asking,
            InvitingToCircles inviting,
            LeavingCircles leaving,
            RecordingMilestones milestones) {
        this.asking = asking;
        this.inviting = inviting;
        this.leaving = leaving;
        this.milestones = milestones;
    }

    @MutationMapping
    CircleAnswer askForCircle(@Argument AskForCircleInput input) {
        return asking.ask(new AskingForCircles.Request(
                PersonId.given(input.personId()), input.purpose(), input.askedOn(), input.words()));
    }

    @MutationMapping
    CircleAnswer inviteToCircle(@Argument InviteToCircleInput input) {
        return inviting.invite(new InvitingToCircles.Invitation(
                CircleId.given(input.circleId()),
                input.members().stream().map(CircleMemberInput::member).toList(),
                input.on()));
    }

    @MutationMapping
    LeavingCircles.Left leaveCircle(@Argument LeaveCircleInput input) {
        return leaving.leave(new LeavingCircles.Leave(
                CircleId.given(input.circleId()), PersonId.given(input.personId()), input.on(), input.words()));
    }

    @MutationMapping
    CircleAnswer recordMilestone(@Argument RecordMilestoneInput input) {
        return milestones.record(new RecordingMilestones.Given(
                CircleId.given(input.circleId()),
                MilestoneKind.valueOf(input.kind().name()),
                input.on(),
                input.words(),
                input.lookAgainOn()));
    }

    @MutationMapping
    CircleAnswer endCircle(@Argument EndCircleInput input) {
        return milestones.record(new RecordingMilestones.Given(
                CircleId.given(input.circleId()), MilestoneKind.ENDED, input.on(), input.cameOfIt(), null));
    }

    /** What somebody records by hand; the other milestones follow from what people do. */
    enum MilestoneToRecord {
        EXPLAINED,
        REVIEWED,
        PAUSED,
        TAKEN_UP
    }

    /** As the schema has it. */
    record AskForCircleInput(
            String personId,
            String purpose,
            @Nullable LocalDate askedOn,
            @Nullable String words) {}

    /** As the schema has it. */
    record InviteToCircleInput(
            String circleId,
            List<CircleMemberInput> members,
            @Nullable LocalDate on) {}

    /** As the schema has it. */
    record LeaveCircleInput(
            String circleId,
            String personId,
            @Nullable LocalDate on,
            @Nullable String words) {}

    /** As the schema has it. */
    record RecordMilestoneInput(
            String circleId,
            MilestoneToRecord kind,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable LocalDate lookAgainOn) {}

    /** As the schema has it. */
    record EndCircleInput(
            String circleId, String cameOfIt, @Nullable LocalDate on) {}
}
