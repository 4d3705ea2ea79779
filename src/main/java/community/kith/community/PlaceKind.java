package community.kith.community;

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
    OTHER
}
