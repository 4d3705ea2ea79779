package community.kith.participation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.community.AssetId;
import community.kith.community.CommunityAsset;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places and groups that parts are in: for any number of parts one question for groups and one for places. */
@Component
class PartsAssets {

    private final Groups groups;
    private final Places places;

    PartsAssets(Groups groups, Places places) {
        this.groups = groups;
        this.places = places;
    }

    /** The place or group of each; one that is gone is missing from the answer. */
    <T> Map<T, CommunityAsset> of(Collection<T> parts, Function<T, AssetId> where) {
        var foundGroups = groups.byIds(ids(parts.stream().map(where), GroupId.class));
        var foundPlaces = places.byIds(ids(parts.stream().map(where), PlaceId.class));
        Function<AssetId, @Nullable CommunityAsset> find = id -> switch (id) {
            case GroupId group -> foundGroups.get(group);
            case PlaceId place -> foundPlaces.get(place);
        };
        return parts.stream()
                .distinct()
                .filter(part -> find.apply(where.apply(part)) != null)
                .collect(toMap(identity(), part -> find.apply(where.apply(part))));
    }

    private static <I extends AssetId> Collection<I> ids(Stream<AssetId> ids, Class<I> kind) {
        return ids.filter(kind::isInstance).map(kind::cast).distinct().toList();
    }
}
