package community.kith.suggestions.life;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns what was read into what may be spoken of. */
final class Safeguards {

    private static final Comparator<Someone> BY_NAME = Comparator.comparing(Someone::knownAs)
            .thenComparing(someone -> someone.id().value());

    private static final Comparator<Part> GOING_ON_FIRST = Comparator.comparing(Part::ended)
            .thenComparing(Part::stage, Comparator.reverseOrder())
            .thenComparing(part -> part.in().value())
            .thenComparing(part -> String.valueOf(part.welcomed()));

    private final Facts facts;
    private final Set<PersonId> dangerous;
    private final Set<Subject.Asset> peril;
    private final List<Tie> safeTies;
    private final Set<PersonId> inCircle;
    private final Discretion discretion;

    Safeguards(Facts facts) {
        this.facts = facts;
        dangerous = Stream.concat(
                        facts.dangers().stream().map(Danger::id),
                        facts.ties().stream()
                                .filter(Tie::unsafe)
                                .map(tie -> tie.who().id()))
                .collect(toSet());
        peril = Stream.concat(
                        facts.wherePeril().stream(),
                        facts.ties().stream()
                                .filter(tie -> dangerous.contains(tie.who().id()))
                                .flatMap(tie -> tie.who().goesTo().stream()))
                .collect(toSet());
        safeTies = eachOnce(facts.ties().stream().filter(this::isSafe).toList());
        inCircle = safeTies.stream().map(tie -> tie.who().id()).collect(toSet());
        discretion = new Discretion(unspoken());
    }

    Life life() {
        return new Life(
                facts.today(),
                facts.wanted(),
                facts.focus(),
                safeTies.stream().map(tie -> tie.discreet(discretion)).toList(),
                facts.parts().stream().sorted(GOING_ON_FIRST).toList(),
                circles(),
                teams(),
                facts.tried().stream()
                        .filter(this::maySpeakOf)
                        .sorted(Tried.OLDEST_FIRST)
                        .map(tried -> tried.discreet(discretion))
                        .toList(),
                sorted(
                        facts.technologies(),
                        Comparator.comparing(technology -> technology.id().value())),
                assets(),
                introductions(),
                ownGroups());
    }

    private boolean isSafe(Tie tie) {
        return !tie.unsafe()
                && !tie.ended()
                && !dangerous.contains(tie.who().id())
                && !tie.who().id().equals(facts.focus().id());
    }

    /** Somebody with two ties is there once, by the closer one. */
    private static List<Tie> eachOnce(List<Tie> ties) {
        Set<PersonId> seen = new HashSet<>();
        return ties.stream()
                .sorted(Tie.CLOSEST_FIRST)
                .filter(tie -> seen.add(tie.who().id()))
                .toList();
    }

    private boolean mayBeNamed(Someone someone) {
        return !dangerous.contains(someone.id())
                && !someone.id().equals(facts.focus().id())
                && (inCircle.contains(someone.id())
                        || (someone.isOpen(facts.today()) && !facts.parted().contains(someone.id())));
    }

    /** What was tried with somebody who may not be named, or where somebody unsafe goes, is not spoken of. */
    private boolean maySpeakOf(Tried tried) {
        return switch (tried.about()) {
            case null -> true;
            case Subject.OfPerson person -> inCircle.contains(person.id()) || elsewhere(person.id());
            case Subject.Asset asset ->
                !peril.contains(asset)
                        && facts.assets().stream().noneMatch(known -> known.id().equals(asset) && known.isAmong(peril));
            case Subject other -> true;
        };
    }

    private boolean elsewhere(PersonId id) {
        return Stream.of(
                        facts.nearby().stream(),
                        facts.circles().stream().flatMap(circle -> circle.members().stream()),
                        facts.teams().stream().flatMap(team -> team.workers().stream()))
                .flatMap(people -> people)
                .anyMatch(someone -> someone.id().equals(id) && mayBeNamed(someone));
    }

    private List<String> unspoken() {
        var names = new ArrayList<String>();
        facts.dangers().forEach(danger -> names.addAll(List.of(danger.name(), danger.knownAs())));
        Stream.of(
                        facts.ties().stream()
                                .filter(tie -> !inCircle.contains(tie.who().id()))
                                .map(Tie::who),
                        facts.nearby().stream(),
                        facts.circles().stream().flatMap(circle -> circle.members().stream()),
                        facts.teams().stream().flatMap(team -> team.workers().stream()))
                .flatMap(people -> people)
                .filter(someone -> !mayBeNamed(someone))
                .filter(someone -> !someone.id().equals(facts.focus().id()))
                .forEach(someone -> names.addAll(List.of(someone.name(), someone.knownAs())));
        return names;
    }

    private List<Gathering> circles() {
        return facts.circles().stream()
                .filter(circle -> circle.members().stream().noneMatch(member -> dangerous.contains(member.id())))
                .map(circle -> new Gathering(circle.id(), spokenOf(circle.members()), agenda(circle)))
                .sorted(Comparator.comparing(circle -> circle.id().value()))
                .toList();
    }

    private List<Agreed> agenda(Gathering circle) {
        return circle.agenda().stream()
                .filter(agreed -> !dangerous.contains(agreed.who()))
                .filter(agreed -> discretion.allows(agreed.what()))
                .sorted(Comparator.comparing(Agreed::by).thenComparing(Agreed::id))
                .toList();
    }

    private List<SupportingTeam> teams() {
        return facts.teams().stream()
                .map(team -> new SupportingTeam(team.id(), team.name(), spokenOf(team.workers())))
                .sorted(Comparator.comparing(team -> team.id().value()))
                .toList();
    }

    /** Each of these people once, by name, without those who may not be named. */
    private List<Someone> spokenOf(Collection<Someone> people) {
        return people.stream()
                .filter(this::mayBeNamed)
                .map(someone -> someone.discreet(discretion))
                .collect(collectingAndThen(toCollection(() -> new TreeSet<>(BY_NAME)), List::copyOf));
    }

    /** Nobody is introduced who is known already, from whom the person has parted, or who is paid to come. */
    private List<Someone> introductions() {
        var workers = facts.teams().stream()
                .flatMap(team -> team.workers().stream())
                .map(Someone::id)
                .collect(toSet());
        return spokenOf(facts.nearby()).stream()
                .filter(someone -> !inCircle.contains(someone.id()))
                .filter(someone -> !workers.contains(someone.id()))
                .toList();
    }

    private List<Asset> assets() {
        return sorted(
                facts.assets().stream()
                        .filter(asset -> !asset.isAmong(peril))
                        .distinct()
                        .toList(),
                Comparator.comparing(Asset::name)
                        .thenComparing(asset -> asset.id().value()));
    }

    /** Without those where somebody unsafe goes: not even their names are said. */
    private List<OwnGroup> ownGroups() {
        var safe = assets().stream().map(Asset::id).collect(toSet());
        return sorted(
                facts.ownGroups().stream()
                        .filter(own -> safe.contains(own.id()))
                        .toList(),
                Comparator.comparing(own -> own.id().value()));
    }

    private static <T> List<T> sorted(List<T> things, Comparator<T> order) {
        return things.stream().sorted(order).toList();
    }
}
