package community.kith.relationships;

import static java.util.Objects.requireNonNullElse;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Putting somebody into a circle, over GraphQL. */
@Controller
class AddTieController {

    private final AddingTies adding;

    AddTieController(AddingTies adding) {
        this.adding = adding;
    }

    @MutationMapping
    TieAnswer addTie(@Argument AddTieInput input) {
        return adding.add(input.tie());
    }

    /** As the schema has it. */
    record AddTieInput(
            String personId,
            @Nullable String withPersonId,
            @Nullable String withName,
            Sector sector,
            int ring,
            TieKind kind,
            @Nullable String inWords,
            @Nullable Integer sinceYear,
            @Nullable ContactFrequency contactFrequency,
            @Nullable LocalDate lastContact,
            @Nullable List<Help> receives,
            @Nullable List<Help> gives,
            @Nullable List<String> offeredNeedIds,
            @Nullable Boolean confides,
            @Nullable Boolean canCallOn,
            @Nullable Boolean lapsed,
            @Nullable TieWish wish,
            @Nullable Boolean unsafe) {

        NewTie tie() {
            var with = withPersonId == null ? null : PersonId.given(withPersonId);
            return new NewTie(PersonId.given(personId), with, withName, details());
        }

        private TieDetails details() {
            return new TieDetails(
                    sector,
                    ring,
                    kind,
                    inWords,
                    sinceYear,
                    contactFrequency,
                    lastContact,
                    requireNonNullElse(receives, List.of()),
                    requireNonNullElse(gives, List.of()),
                    requireNonNullElse(offeredNeedIds, List.<String>of()).stream()
                            .map(NeedId::given)
                            .toList(),
                    confides,
                    canCallOn,
                    Boolean.TRUE.equals(lapsed),
                    wish,
                    Boolean.TRUE.equals(unsafe));
        }
    }
}
