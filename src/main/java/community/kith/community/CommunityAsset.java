package community.kith.community;

/** Somewhere to go: a place, or a group. */
public sealed interface CommunityAsset permits Place, Group {}
