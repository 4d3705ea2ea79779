package community.kith.relationships;

import static java.util.Objects.requireNonNullElse;

import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changing and ending a tie, over GraphQL. */
@Controller
class ChangeTieController {

    private final ChangingTies changing;

    ChangeTieController(ChangingTies changing) {
        this.changing = changing;
    }

    @MutationMapping
    TieAnswer updateTie(@Argument UpdateTieInput input) {
        return changing.change(
                TieId.given(input.tieId()), input.version(), new TieChange(input::applyTo, input.takenAway()));
    }

    @MutationMapping
    TieAnswer endTie(@Argument EndTieInput input) {
        return changing.end(TieId.given(input.tieId()), input.version(), Optional.ofNullable(input.on()));
    }

    /** As the schema has it. */
    record EndTieInput(String tieId, int version, @Nullable LocalDate on) {}

    /** As the schema has it: what is left out stays, null takes it away. */
    record UpdateTieInput(
            String tieId,
            int version,
            ArgumentValue<Sector> sector,
            ArgumentValue<Integer> ring,
            ArgumentValue<TieKind> kind,
            ArgumentValue<String> inWords,
            ArgumentValue<Integer> sinceYear,
            ArgumentValue<ContactFrequency> contactFrequency,
            ArgumentValue<LocalDate> lastContact,
            ArgumentValue<List<Help>> receives,
            ArgumentValue<List<Help>> gives,
            ArgumentValue<List<String>> offeredNeedIds,
            ArgumentValue<Boolean> confides,
            ArgumentValue<Boolean> canCallOn,
            ArgumentValue<Boolean> lapsed,
            ArgumentValue<TieWish> wish,
            ArgumentValue<Boolean> unsafe) {

        TieDetails applyTo(TieDetails now) {
            return new TieDetails(
                    requireNonNullElse(sector.value(), now.sector()),
                    requireNonNullElse(ring.value(), now.ring()),
                    requireNonNullElse(kind.value(), now.kind()),
                    given(inWords, now.inWords()),
                    given(sinceYear, now.sinceYear()),
                    given(contactFrequency, now.contactFrequency()),
                    given(lastContact, now.lastContact()),
                    requireNonNullElse(given(receives, now.receives()), List.of()),
                    requireNonNullElse(given(gives, now.gives()), List.of()),
                    offeredNeedIds.isOmitted() ? now.offered() : needs(offeredNeedIds.value()),
                    given(confides, now.confides()),
                    given(canCallOn, now.canCallOn()),
                    requireNonNullElse(given(lapsed, now.lapsed()), false),
                    given(wish, now.wish()),
                    requireNonNullElse(given(unsafe, now.unsafe()), false),
                    stillNotKnown(now.notKnown()));
        }

        private List<TiePart> stillNotKnown(List<TiePart> before) {
            return before.stream()
                    .filter(part -> switch (part) {
                        case SECTOR -> sector.value() == null;
                        case RING -> ring.value() == null;
                        case KIND -> kind.value() == null;
                    })
                    .toList();
        }

        List<String> takenAway() {
            var fields = new ArrayList<String>();
            addIfNull(fields, sector, "sector");
            addIfNull(fields, ring, "ring");
            addIfNull(fields, kind, "kind");
            return fields;
        }

        private static List<NeedId> needs(@Nullable List<String> ids) {
            return requireNonNullElse(ids, List.<String>of()).stream()
                    .map(NeedId::given)
                    .toList();
        }

        private static void addIfNull(List<String> fields, ArgumentValue<?> value, String field) {
            if (value.isEmpty() && !value.isOmitted()) {
                fields.add(field);
            }
        }

        private static <T> @Nullable T given(ArgumentValue<T> value, @Nullable T now) {
            return value.isOmitted() ? now : value.value();
        }
    }
}
