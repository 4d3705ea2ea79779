package community.kith.suggestions.life;

import community.kith.people.PersonId;
import community.kith.relationships.Sector;
import community.kith.subjects.Subject;
import community.kith.taxonomy.AssistiveTechnology;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What may be spoken of with the person: the facts without anybody who is unsafe and what they take part in, without ties that have
 * ended, and without the name of anybody who is neither in the circle nor has agreed to be introduced. Candidates are looked for
 * here and nowhere else, so no way of looking can reveal what is not here (rules 8 and 9 of the Support Sequence).
 *
 * @param ties the people of the circle, closest first, each once
 * @param parts what the person takes part in, or used to, where it is still on the map
 * @param circles without one that somebody unsafe belongs to; only members who may be named
 * @param teams only workers who may be named
 * @param nearby who has agreed to be introduced and is not in the circle
 * @param ownGroups the groups that the person goes to, or used to, with what goes together with each
 */
public record Life(
        LocalDate today,
        Wanted wanted,
        Focus focus,
        List<Tie> ties,
        List<Part> parts,
        List<Gathering> circles,
        List<SupportingTeam> teams,
        List<Tried> tried,
        List<AssistiveTechnology> technologies,
        List<Asset> assets,
        List<Someone> nearby,
        List<OwnGroup> ownGroups) {

    /** What may be spoken of, of all that was read; always in the same order. */
    public static Life of(Facts facts) {
        return new Safeguards(facts).life();
    }

    /** The same life, with an outcome that calls only for some of its needs. */
    public Life forNeeds(Collection<NeedId> needs) {
        return new Life(
                today,
                wanted.only(needs),
                focus,
                ties,
                parts,
                circles,
                teams,
                tried,
                technologies,
                assets,
                nearby,
                ownGroups);
    }

    /** The person's tie with somebody, if there is one. */
    public Optional<Tie> tieWith(PersonId id) {
        return ties.stream().filter(tie -> tie.who().id().equals(id)).findFirst();
    }

    /** The group or place, if it may be suggested. */
    public Optional<Asset> asset(Subject.Asset id) {
        return assets.stream().filter(asset -> asset.id().equals(id)).findFirst();
    }

    /** The person's own part in a place or group: one that goes on before one that has ended. */
    public Optional<Part> partIn(Subject.Asset id) {
        return parts.stream().filter(part -> part.in().equals(id)).findFirst();
    }

    /** Whether the place or group is within the person's reach on foot. */
    public boolean isNear(Asset asset) {
        var minutes = asset.minutesFrom(focus.home());
        return minutes.isPresent() && minutes.getAsInt() <= focus.reachMinutes();
    }

    /**
     * Those of the circle who go there now, closest first: nobody who is paid, nobody of whom the person wants less, and nobody at
     * all where that would tell something private about them. {@code participation/familiar-faces} has the same rule for maps.
     */
    public List<Tie> whoGoesTo(Asset asset) {
        return asset.tellsOnThoseWhoGo()
                ? List.of()
                : ties.stream()
                        .filter(tie -> tie.sector() != Sector.PAID && !tie.isUnwanted())
                        .filter(tie -> tie.who().goesTo().contains(asset.id()))
                        .toList();
    }
}
