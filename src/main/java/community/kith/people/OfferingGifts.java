package community.kith.people;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds what people can offer others, and takes it off again. */
@Component
public class OfferingGifts {

    private static final int MOST_GIFTS = 100;

    private final PersonRecords people;
    private final GiftRecords gifts;
    private final TermRules terms;
    private final Changes changes;
    private final Ids ids;

    OfferingGifts(PersonRecords people, GiftRecords gifts, TermRules terms, Changes changes, Ids ids) {
        this.people = people;
        this.gifts = gifts;
        this.terms = terms;
        this.changes = changes;
        this.ids = ids;
    }

    /** Adds a gift, or says everything that is wrong with it. */
    @Transactional
    public AddGiftPayload add(NewGift wanted) {
        var errors = new UserErrors();
        errors.check(people.has(wanted.personId()), UserErrorCode.NOT_FOUND, "There is no such person.", "personId");
        var words = errors.paragraphs("words", wanted.words(), TextRules.LONGEST_TEXT);
        var interests = terms.interests(wanted.interestIds(), errors);
        var needs = terms.needs(wanted.needIds(), errors);
        errors.check(
                gifts.of(List.of(wanted.personId()))
                                .getOrDefault(wanted.personId(), List.of())
                                .size()
                        < MOST_GIFTS,
                UserErrorCode.TOO_MANY,
                "A person has room for %d gifts. Take one off first.".formatted(MOST_GIFTS),
                "personId");
        if (!errors.isEmpty()) {
            return AddGiftPayload.refused(errors.list());
        }
        var gift = new Gift(new GiftId(ids.next()), wanted.personId(), words, wanted.kind(), interests, needs);
        gifts.add(gift);
        var change = changes.record(UndoingGifts.ADDED, gift.of().value(), "Gift added", GiftTexts.write(gift));
        return new AddGiftPayload(gift, change, List.of());
    }

    @Transactional
    RemoveGiftPayload remove(GiftId id) {
        var gift = gifts.byId(id);
        if (gift.isEmpty() || !gifts.remove(id)) {
            var errors = new UserErrors();
            errors.check(
                    false,
                    UserErrorCode.NOT_FOUND,
                    "There is no such gift. It may have been taken off already.",
                    "giftId");
            return RemoveGiftPayload.refused(errors.list());
        }
        var removed = gift.orElseThrow();
        var change =
                changes.record(UndoingGifts.REMOVED, removed.of().value(), "Gift removed", GiftTexts.write(removed));
        return new RemoveGiftPayload(people.byId(removed.of()).orElseThrow(), change, List.of());
    }
}
