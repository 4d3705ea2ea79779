package community.kith.people;

import community.kith.taxonomy.Interest;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gifts over GraphQL. */
@Controller
class GiftController {

    private static final Comparator<Interest> BY_NAME = Comparator.comparing(Interest::name)
            .thenComparing(interest -> interest.id().value());

    private final OfferingGifts offering;
    private final Interests interests;
    private final Needs needs;

    GiftController(OfferingGifts offering, Interests interests, Needs needs) {
        this.offering = offering;
        this.interests = interests;
        this.needs = needs;
    }

    @MutationMapping
    AddGiftPayload addGift(@Argument AddInput input) {
        return offering.add(new NewGift(
                PersonInputs.personId(input.personId()),
                input.words(),
                input.kind(),
                PersonInputs.interestIds(input.interestIds()),
                PersonInputs.needIds(input.needIds())));
    }

    @MutationMapping
    RemoveGiftPayload removeGift(@Argument RemoveInput input) {
        return offering.remove(PersonInputs.giftId(input.giftId()));
    }

    @BatchMapping(typeName = "Gift", field = "interests")
    Map<Gift, List<Interest>> interests(List<Gift> gifts) {
        var known = interests.byIds(gifts.stream()
                .flatMap(gift -> gift.interestIds().stream())
                .distinct()
                .toList());
        var found = new LinkedHashMap<Gift, List<Interest>>();
        gifts.forEach(gift -> found.put(
                gift,
                gift.interestIds().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .sorted(BY_NAME)
                        .toList()));
        return found;
    }

    @SchemaMapping(typeName = "Gift", field = "helpsWith")
    List<Need> helpsWith(Gift gift) {
        return needs.byIds(gift.needIds());
    }

    /** As the schema has it. */
    record AddInput(
            String personId,
            String words,
            GiftKind kind,
            @Nullable List<String> interestIds,
            @Nullable List<String> needIds) {}

    /** As the schema has it. */
    record RemoveInput(String giftId) {}
}
