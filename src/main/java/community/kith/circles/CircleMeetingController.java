package community.kith.circles;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Planning and recording a circle's meetings, and what became of its actions, over GraphQL. */
@Controller
class CircleMeetingController {

    private final PlanningMeetings planning;
    private final RecordingMeetings recording;
    private final AnsweringActions answering;

    CircleMeetingController(PlanningMeetings planning, RecordingMeetings recording, AnsweringActions answering) {
        this.planning = planning;
        this.recording = recording;
        this.answering = answering;
    }

    @MutationMapping
    MeetingAnswer planMeeting(@Argument PlanMeetingInput input) {
        return planning.plan(
                CircleId.given(input.circleId()),
                new PlanningMeetings.When(input.on(), input.startsAt(), input.where()));
    }

    @MutationMapping
    MeetingAnswer recordMeeting(@Argument RecordMeetingInput input) {
        return recording.record(new RecordingMeetings.Given(
                CircleId.given(input.circleId()),
                input.on(),
                input.where(),
                input.cameIds(),
                input.talkedAbout(),
                requireNonNullElse(input.lookedAt(), List.of()),
                input.next()));
    }

    @MutationMapping
    ActionAnswer answerAction(@Argument AnswerActionInput input) {
        return answering.answer(
                CircleId.given(input.circleId()),
                new AnswersOnActions.Given(input.actionId(), input.state(), input.by(), input.cameOfIt()),
                input.on());
    }

    /** As the schema has it. */
    record PlanMeetingInput(
            String circleId,
            LocalDate on,
            @Nullable LocalTime startsAt,
            @Nullable String where) {}

    /** As the schema has it. */
    record RecordMeetingInput(
            String circleId,
            @Nullable LocalDate on,
            @Nullable String where,
            List<String> cameIds,
            @Nullable String talkedAbout,
            @Nullable List<AnswersOnActions.Given> lookedAt,
            PlanningMeetings.@Nullable When next) {}

    /** As the schema has it. */
    record AnswerActionInput(
            String circleId,
            String actionId,
            ActionState state,
            @Nullable LocalDate on,
            @Nullable LocalDate by,
            @Nullable String cameOfIt) {}
}
