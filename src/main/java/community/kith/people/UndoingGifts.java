package community.kith.people;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that a gift was added or removed. */
@Component
class UndoingGifts implements Undoing {

    static final String ADDED = "GIFT_ADDED";
    static final String REMOVED = "GIFT_REMOVED";

    private final GiftRecords gifts;
    private final PersonRecords people;

    UndoingGifts(GiftRecords gifts, PersonRecords people) {
        this.gifts = gifts;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ADDED, REMOVED);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var gift = GiftTexts.read(before);
        if (kind.equals(ADDED)) {
            return gifts.remove(gift.id())
                    ? Optional.empty()
                    : conflict("The gift was taken off the profile after this already.");
        }
        if (gifts.byId(gift.id()).isPresent() || !people.has(gift.of())) {
            return conflict("The gift is on the profile again, or the person is no longer on the map.");
        }
        gifts.add(gift);
        return Optional.empty();
    }

    private static Optional<UserError> conflict(String message) {
        return Optional.of(new UserError(message, List.of("changeId"), UserErrorCode.CONFLICT));
    }
}
