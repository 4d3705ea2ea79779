package community.kith.rights.erasure;

import community.kith.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Erasure and legal holds over GraphQL. */
@Controller
class ErasureController {

    private final PlanningErasure planning;
    private final ErasingPeople erasing;
    private final HoldingRecords holding;

    ErasureController(PlanningErasure planning, ErasingPeople erasing, HoldingRecords holding) {
        this.planning = planning;
        this.erasing = erasing;
        this.holding = holding;
    }

    @QueryMapping
    @Nullable
    ErasurePlan erasurePlan(@Argument String personId) {
        return planning.plan(PersonId.given(personId)).orElse(null);
    }

    @MutationMapping
    ErasingPeople.Answer erasePerson(@Argument ErasingPeople.Wanted input) {
        return erasing.erase(input);
    }

    @MutationMapping
    HoldingRecords.Answer placeLegalHold(@Argument PlaceInput input) {
        return holding.place(PersonId.given(input.personId()), input.reason());
    }

    @MutationMapping
    HoldingRecords.Answer liftLegalHold(@Argument LiftInput input) {
        return holding.lift(input.legalHoldId(), input.reason());
    }

    /** As the schema has it. */
    record PlaceInput(String personId, String reason) {}

    /** As the schema has it. */
    record LiftInput(String legalHoldId, String reason) {}
}
