package community.kith.suggestions.candidates;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;

import community.kith.outcomes.Step;
import community.kith.relationships.Sector;
import community.kith.suggestions.life.Life;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where candidates come from at each step, and how they are ranked inside it. */
public final class Candidates {

    /** What rests on a record that nobody assured for a year comes last; then by score, title and key, so that the order is total. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::stale)
            .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
            .thenComparing(Candidate::title)
            .thenComparing(Candidate::key);

    private Candidates() {}

    private static List<CandidateSource> sources(Step step) {
        return switch (step) {
            case SELF_CARE -> List.of(new OwnGifts(), new NextStages());
            case ASSISTIVE_TECHNOLOGY -> List.of(new Technologies());
            case FAMILY -> List.of(new PeopleToAsk(FAMILY, Sector.FAMILY));
            case FRIENDS -> List.of(new PeopleToAsk(FRIENDS, Sector.FRIEND));
            case COMMUNITY ->
                List.of(new PeopleToAsk(COMMUNITY, Sector.COMMUNITY), new GroupsAndPlaces(), new Introductions());
            case COMMUNITY_CIRCLE ->
                List.of(new CircleAgendas(), new CircleMembers(), new FormingACircle(), new Facilitators());
            case PAID_SUPPORT -> List.of(new TeamWorkers());
        };
    }

    /** What could be tried at a step, best first. Whether paid support is open is not asked here. */
    public static List<Candidate> at(Step step, Life life) {
        return sources(step).stream()
                .map(source -> source.in(life))
                .flatMap(Collection::stream)
                .sorted(BEST_FIRST)
                .collect(Collectors.toMap(
                        Candidate::key, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
