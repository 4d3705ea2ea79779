package community.kith.gaps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.community.Group;
import community.kith.community.Groups;
import community.kith.community.Place;
import community.kith.community.Places;
import community.kith.geography.Neighbourhood;
import community.kith.geography.NeighbourhoodId;
import community.kith.geography.Neighbourhoods;
import community.kith.people.InReach;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.Interests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The gaps of a neighbourhood over GraphQL: what they point to is read for a whole list at once. */
@Controller
class GapsController {

    private final FindingGaps finding;
    private final Neighbourhoods neighbourhoods;
    private final Interests interests;
    private final Groups groups;
    private final Places places;

    GapsController(
            FindingGaps finding, Neighbourhoods neighbourhoods, Interests interests, Groups groups, Places places) {
        this.finding = finding;
        this.neighbourhoods = neighbourhoods;
        this.interests = interests;
        this.groups = groups;
        this.places = places;
    }

    @QueryMapping
    Gaps gaps(@Argument String neighbourhoodId, InReach caller) {
        return finding.of(NeighbourhoodId.given(neighbourhoodId), caller);
    }

    @QueryMapping
    List<Neighbourhood> gapNeighbourhoods(InReach caller) {
        return finding.neighbourhoods(caller);
    }

    @SchemaMapping(typeName = "Gaps")
    Optional<Neighbourhood> neighbourhood(Gaps gaps) {
        return Optional.ofNullable(gaps.neighbourhoodId()).flatMap(neighbourhoods::byId);
    }

    @BatchMapping(typeName = "InterestGap", field = "interest")
    Map<InterestGap, Interest> interestOfGap(List<InterestGap> gaps) {
        return following(gaps, InterestGap::interestId, interests::byIds);
    }

    @BatchMapping(typeName = "SharedInterest", field = "interest")
    Map<SharedInterest, Interest> interestOfShare(List<SharedInterest> shares) {
        return following(shares, SharedInterest::interestId, interests::byIds);
    }

    @BatchMapping(typeName = "InterestGap", field = "nearest")
    Map<InterestGap, Group> nearest(List<InterestGap> gaps) {
        return following(gaps, InterestGap::nearest, groups::byIds);
    }

    @BatchMapping(typeName = "FullGroup", field = "group")
    Map<FullGroup, Group> group(List<FullGroup> full) {
        return following(full, FullGroup::groupId, groups::byIds);
    }

    @BatchMapping(typeName = "HostPlace", field = "place")
    Map<HostPlace, Place> place(List<HostPlace> hosts) {
        return following(hosts, HostPlace::placeId, places::byIds);
    }

    private static <T, I, V> Map<T, V> following(
            List<T> owners, Function<T, @Nullable I> id, Function<Collection<I>, Map<I, V>> find) {
        var found = find.apply(owners.stream()
                .flatMap(owner -> Stream.<I>ofNullable(id.apply(owner)))
                .distinct()
                .toList());
        return owners.stream()
                .distinct()
                .filter(owner -> id.apply(owner) != null && found.containsKey(id.apply(owner)))
                .collect(toMap(identity(), owner -> found.get(id.apply(owner))));
    }
}
