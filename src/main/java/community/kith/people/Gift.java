package community.kith.people;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;

/**
 * Something that a person can offer others: a skill, knowledge, time or a thing. A gift is never changed; another is added.
 *
 * @param of whose it is
 * @param interestIds the interests it belongs to, by name
 * @param needIds the needs it can help with, in the order of the needs
 */
public record Gift(
        GiftId id, PersonId of, String words, GiftKind kind, List<InterestId> interestIds, List<NeedId> needIds) {

    public Gift {
        interestIds = List.copyOf(interestIds);
        needIds = List.copyOf(needIds);
    }
}
