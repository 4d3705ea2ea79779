package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Point;
import community.kith.outcomes.Step;
import community.kith.people.Openness;
import community.kith.people.Openness.Shared;
import community.kith.subjects.Subject;
import community.kith.suggestions.candidates.Fits;
import community.kith.suggestions.candidates.Refusals;
import community.kith.suggestions.candidates.WhoCouldFacilitate;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Focus;
import community.kith.suggestions.life.Guide;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Tastes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Somebody for whom a group or a place is looked for. */
public final class Seeker {

    private final Facts facts;
    private final int usualReach;

    Seeker(Facts facts, int usualReach) {
        this.facts = facts;
        this.usualReach = usualReach;
    }

    /** Where they live, if that is known. */
    public Optional<Point> home() {
        return Optional.ofNullable(facts.focus().home());
    }

    /** How far they walk with ease, in minutes, one way. */
    public int reachMinutes() {
        return facts.focus().reachMinutes();
    }

    /**
     * The same person as far as they are open to whoever asks. What keeps them safe stays: where somebody goes with whom they are
     * not safe is left out for everybody, and nobody is told why.
     */
    public Seeker openTo(Openness openness) {
        if (openness.whole()) {
            return this;
        }
        return new Seeker(
                new Facts(
                        facts.today(),
                        facts.wanted(),
                        open(facts.focus(), openness),
                        List.of(),
                        facts.dangers(),
                        facts.parted(),
                        facts.wherePeril(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                usualReach);
    }

    private Focus open(Focus focus, Openness openness) {
        return new Focus(
                focus.id(),
                null,
                null,
                null,
                null,
                openness.has(Shared.ACCESS_NEEDS) ? focus.accessNeeds() : Set.of(),
                Set.of(),
                openness.has(Shared.TIMES) ? focus.timesThatSuit() : Set.of(),
                openness.has(Shared.LANGUAGES) ? focus.languages() : List.of(),
                null,
                usualReach,
                openness.has(Shared.INTERESTS) ? focus.tastes() : new Tastes(List.of()),
                openness.has(Shared.GIFTS) ? focus.talents() : List.of());
    }

    /** How each of these fits; what the person cannot go to, or has said no to, is missing from the answer. */
    public Map<Subject.Asset, Fit> fits(Collection<Asset> assets) {
        var life = Life.of(facts.with(List.copyOf(assets), List.of(), List.of()));
        return Fits.in(life).entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Fit.of(each.getValue())));
    }

    /**
     * Who of these could facilitate a circle around the person, best first, with reasons made of what the person is open to. Whom
     * they said no to is left out for everybody.
     */
    List<FacilitatorCandidate> whoCouldFacilitate(List<Guide> guides, Openness openness) {
        var refused = Refusals.things(Step.COMMUNITY_CIRCLE, facts.tried(), facts.today())
                .keySet();
        var asked = guides.stream()
                .filter(guide ->
                        !refused.contains(new Subject.OfPerson(guide.who().id())))
                .collect(toMap(
                        guide -> (Subject) new Subject.OfPerson(guide.who().id()), Function.identity()));
        var life = Life.of(openTo(openness)
                .facts
                .with(List.of(), asked.values().stream().map(Guide::who).toList(), List.of()));
        return WhoCouldFacilitate.of(asked.values(), life).stream()
                .map(candidate ->
                        FacilitatorCandidate.of(candidate, Objects.requireNonNull(asked.get(candidate.subject()))))
                .toList();
    }
}
