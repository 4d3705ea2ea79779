package community.kith.relationships;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Who knows whom and who was in touch, over GraphQL. */
@Controller
class InTouchController {

    private final RecordingContacts recording;
    private final AddingAcquaintances adding;

    InTouchController(RecordingContacts recording, AddingAcquaintances adding) {
        this.recording = recording;
        this.adding = adding;
    }

    @MutationMapping
    ContactAnswer recordContact(@Argument RecordContactInput input) {
        return recording.record(TieId.given(input.tieId()), Optional.ofNullable(input.on()), input.way());
    }

    @MutationMapping
    AcquaintanceAnswer addAcquaintance(@Argument AddAcquaintanceInput input) {
        return adding.add(PersonId.given(input.personId()), PersonId.given(input.withPersonId()), input.inWords());
    }

    /** As the schema has it. */
    record RecordContactInput(String tieId, @Nullable LocalDate on, ContactWay way) {}

    /** As the schema has it. */
    record AddAcquaintanceInput(
            String personId, String withPersonId, @Nullable String inWords) {}
}
