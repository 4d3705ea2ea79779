package community.kith.participation;

import community.kith.community.AssetId;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that somebody went to a place or group, for a record that says so: a part begins where there was none, one that had ended goes
 * on, and one that goes on only knows the day. Whoever records it keeps what taking it back needs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GoingSomewhere {

    private final ParticipationRecords participations;
    private final UndoingParticipation undoing;

    GoingSomewhere(ParticipationRecords participations, UndoingParticipation undoing) {
        this.participations = participations;
        this.undoing = undoing;
    }

    /** Notes it, and says what taking it back needs. */
    public Map<String, @Nullable Object> went(PersonId who, AssetId where, LocalDate on) {
        var before = participations.find(who, where);
        var part = before.map(Participation::part)
                .map(known -> known(known, on))
                .orElseGet(() -> new Part(Stage.BEING_PRESENT, List.of(), on, null, on, null));
        return UndoingParticipation.before(before, participations.put(who, where, part));
    }

    /** Takes it back, unless the part was changed on top of it; then it says so and changes nothing. */
    public Optional<UserError> takeBack(Map<?, ?> kept) {
        var before = new HashMap<String, @Nullable Object>();
        kept.forEach((key, value) -> before.put(String.valueOf(key), value));
        return undoing.undo(UndoingParticipation.RECORDED, before);
    }

    private static Part known(Part part, LocalDate on) {
        var since = part.since();
        var until = part.until();
        var last = part.lastOn();
        return new Part(
                part.stage(),
                part.meanings(),
                since != null && since.isAfter(on) ? on : since,
                until != null && !until.isAfter(on) ? null : until,
                last == null || last.isBefore(on) ? on : last,
                part.welcomed());
    }
}
