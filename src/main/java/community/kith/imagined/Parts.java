package community.kith.imagined;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** What people of a community take part in, or used to. */
final class Parts {

    private static final List<String> STAGES = List.of(
            "BEING_PRESENT",
            "HAVING_PRESENCE",
            "HAVING_PRESENCE",
            "PARTICIPATING",
            "PARTICIPATING",
            "CONNECTING",
            "CONTRIBUTING");
    private static final List<String> MEANINGS = List.of("FEEL_GOOD", "MEMBER", "NEW_CONNECTIONS", "STRENGTHEN");

    private final Size size;
    private final Folk folk;
    private final Assets assets;

    Parts(Size size, Folk folk, Assets assets) {
        this.size = size;
        this.folk = folk;
        this.assets = assets;
    }

    void inGroups(Consumer<Line> lines) {
        for (var person = 0; person < size.people(); person++) {
            var chance = size.chance(Chance.About.PARTS, person);
            var groups = new HashSet<Integer>();
            for (var left = chance.below(4); left > 0; left--) {
                var group = assets.groupNear(person, chance);
                if (groups.add(group)) {
                    lines.accept(line(person, Assets.groupId(group), "u%08d-%d".formatted(person, left), chance));
                }
            }
        }
    }

    void inPlaces(Consumer<Line> lines) {
        for (var person = 0; person < size.people(); person++) {
            var chance = size.chance(Chance.About.PARTS, -1L - person);
            if (chance.in(0.3)) {
                var place = folk.neighbourhood(person) * Assets.PLACES + chance.below(Assets.PLACES);
                lines.accept(line(person, Assets.placeId(place), "v%08d".formatted(person), chance));
            }
        }
    }

    private Line line(int person, String where, String id, Chance chance) {
        var since = size.day().minusDays(chance.between(30, 1_500));
        var stopped = chance.in(0.25) ? since.plusDays(chance.between(7, 29)) : null;
        var last = stopped == null ? size.day().minusDays(chance.below(28)) : stopped;
        return Line.join(
                Folk.id(person),
                where,
                id,
                chance.one(STAGES),
                List.of(chance.one(MEANINGS)),
                since,
                stopped,
                chance.in(0.8) ? last : null);
    }
}
