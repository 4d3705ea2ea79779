package community.kith.circles;

import static java.util.Objects.requireNonNullElse;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Starting circles and recording what they agree, over GraphQL. */
@Controller
class CircleChangeController {

    private final StartingCircles starting;
    private final RecordingActions recording;

    CircleChangeController(StartingCircles starting, RecordingActions recording) {
        this.starting = starting;
        this.recording = recording;
    }

    @MutationMapping
    CircleAnswer startCircle(@Argument StartCircleInput input) {
        return starting.start(input.circle());
    }

    @MutationMapping
    ActionAnswer recordAction(@Argument RecordActionInput input) {
        return recording.record(input.action());
    }

    /** As the schema has it. */
    record CircleMemberInput(String personId, CircleRole role) {

        CircleMember member() {
            return new CircleMember(PersonId.given(personId), role);
        }
    }

    /** As the schema has it. */
    record StartCircleInput(
            String personId,
            String purpose,
            List<CircleMemberInput> members,
            @Nullable LocalDate startedOn) {

        NewCircle circle() {
            var all = members.stream().map(CircleMemberInput::member).toList();
            return new NewCircle(PersonId.given(personId), purpose, all, startedOn);
        }
    }

    /** As the schema has it. */
    record RecordActionInput(
            String circleId,
            String what,
            String whoId,
            LocalDate by,
            @Nullable LocalDate doneOn,
            @Nullable List<String> needIds) {

        NewAction action() {
            var needs = requireNonNullElse(needIds, List.<String>of()).stream()
                    .map(NeedId::given)
                    .toList();
            return new NewAction(CircleId.given(circleId), what, PersonId.given(whoId), by, doneOn, needs);
        }
    }
}
