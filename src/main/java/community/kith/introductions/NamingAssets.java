package community.kith.introductions;

import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;

import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.refusals.UserErrors;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads to which group or place somebody is introduced, and refuses what is not on the map. */
@Component
class NamingAssets {

    private final Groups groups;
    private final Places places;

    NamingAssets(Groups groups, Places places) {
        this.groups = groups;
        this.places = places;
    }

    /** The group or the place, where exactly one is named that exists. */
    Optional<AssetId> check(UserErrors errors, @Nullable String groupId, @Nullable String placeId) {
        if (groupId != null && placeId == null) {
            var group = GroupId.given(groupId);
            return found(errors, groups.byId(group).isPresent(), group, "group");
        }
        if (placeId != null && groupId == null) {
            var place = PlaceId.given(placeId);
            return found(errors, places.byId(place).isPresent(), place, "place");
        }
        errors.check(false, NOT_ALLOWED, "Give either the group or the place.", "groupId");
        return Optional.empty();
    }

    private static Optional<AssetId> found(UserErrors errors, boolean there, AssetId id, String kind) {
        errors.check(there, NOT_FOUND, "There is no %s with this id.".formatted(kind), kind + "Id");
        return there ? Optional.of(id) : Optional.empty();
    }
}
