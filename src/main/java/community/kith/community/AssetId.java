package community.kith.community;

/** The id of somewhere to go. */
public sealed interface AssetId permits GroupId, PlaceId {

    /** The id as text. */
    String value();
}
