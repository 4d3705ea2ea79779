package community.kith.community;

import java.util.EnumSet;
import java.util.Set;

/** What sort of place it is. */
public enum PlaceKind {
    LIBRARY,
    PARK,
    CAFE,
    FAITH,
    PUB,
    SHOP,
    SPORT,
    COMMUNITY_CENTRE,
    FOOD_BANK,
    PHARMACY,
    HEALTH,
    LEARNING,
    CULTURE,
    OTHER;

    /** Where saying that somebody goes there would tell something private about them. */
    public static Set<PlaceKind> forPrivateMatters() {
        return EnumSet.of(FOOD_BANK, PHARMACY, HEALTH);
    }
}
