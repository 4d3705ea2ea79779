package community.kith.people;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;

/** A gift as somebody describes it; nothing of it has been checked. */
public record NewGift(
        PersonId personId, String words, GiftKind kind, List<InterestId> interestIds, List<NeedId> needIds) {

    public NewGift {
        interestIds = List.copyOf(interestIds);
        needIds = List.copyOf(needIds);
    }
}
