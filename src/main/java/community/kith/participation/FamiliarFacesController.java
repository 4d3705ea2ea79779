package community.kith.participation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.community.CommunityAsset;
import community.kith.people.People;
import community.kith.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who of a person's circle goes where, over GraphQL: for any number of people in one question to the graph. */
@Controller
class FamiliarFacesController {

    private final FamiliarFaces faces;
    private final PartsAssets assets;
    private final People people;
    private final Clock clock;

    FamiliarFacesController(FamiliarFaces faces, PartsAssets assets, People people, Clock clock) {
        this.faces = faces;
        this.assets = assets;
        this.people = people;
        this.clock = clock;
    }

    @BatchMapping(typeName = "CommunityMap")
    Map<CommunityMap, List<FamiliarFace>> familiarFaces(List<CommunityMap> maps) {
        var found = faces.of(maps.stream().map(map -> map.person().id()).toList(), LocalDate.now(clock));
        return maps.stream()
                .distinct()
                .collect(
                        toMap(identity(), map -> found.getOrDefault(map.person().id(), List.of())));
    }

    @BatchMapping(typeName = "FamiliarFace")
    Map<FamiliarFace, Person> who(List<FamiliarFace> all) {
        var found = people.byIds(all.stream().map(FamiliarFace::who).distinct().toList());
        return all.stream()
                .distinct()
                .filter(face -> found.containsKey(face.who()))
                .collect(toMap(identity(), face -> found.get(face.who())));
    }

    @BatchMapping(typeName = "FamiliarFace")
    Map<FamiliarFace, CommunityAsset> in(List<FamiliarFace> all) {
        return assets.of(all, FamiliarFace::where);
    }
}
