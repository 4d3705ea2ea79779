package community.kith.participation;

import community.kith.changes.Undoing;
import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that a person's part was recorded, as long as it says what it said right after. */
@Component
class UndoingParticipation implements Undoing {

    static final String RECORDED = "PARTICIPATION_RECORDED";

    private static final String WHO = "personId";
    private static final String GROUP = "groupId";
    private static final String PLACE = "placeId";
    private static final String WAS = "was";
    private static final String BECAME = "became";

    private final ParticipationRecords participations;

    UndoingParticipation(ParticipationRecords participations) {
        this.participations = participations;
    }

    static Map<String, @Nullable Object> before(Optional<Participation> was, Participation became) {
        var before = new HashMap<String, @Nullable Object>();
        before.put(WHO, became.who().value());
        before.put(
                became.where() instanceof GroupId ? GROUP : PLACE,
                became.where().value());
        before.put(WAS, was.map(part -> PartTexts.write(part.part())).orElse(null));
        before.put(BECAME, PartTexts.write(became.part()));
        return before;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RECORDED);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var who = new PersonId(String.valueOf(before.get(WHO)));
        var where = where(before);
        var became = PartTexts.read(before.get(BECAME));
        var current = participations.find(who, where).map(Participation::part);
        if (!current.equals(became)) {
            return Optional.of(new UserError(
                    "This part was changed again after that. Record it anew as it should be.",
                    List.of("changeId"),
                    UserErrorCode.CONFLICT));
        }
        PartTexts.read(before.get(WAS))
                .ifPresentOrElse(part -> participations.put(who, where, part), () -> participations.remove(who, where));
        return Optional.empty();
    }

    private static AssetId where(Map<String, @Nullable Object> before) {
        return before.get(GROUP) instanceof String group
                ? new GroupId(group)
                : new PlaceId(String.valueOf(before.get(PLACE)));
    }
}
