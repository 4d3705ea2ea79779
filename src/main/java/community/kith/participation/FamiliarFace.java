package community.kith.participation;

import community.kith.community.AssetId;
import community.kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a person's circle who goes to a place or group.
 *
 * @param of whose circle it is
 * @param who goes there
 * @param inWords who they are to the person, in the person's words
 * @param lapsed whether the two have lost touch
 */
record FamiliarFace(
        PersonId of, PersonId who, AssetId where, @Nullable String inWords, boolean lapsed) {}
