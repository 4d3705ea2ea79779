package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

import community.kith.geography.WalkingTime;
import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.outcomes.OutcomeId;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Focus;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Part;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Tried;
import community.kith.suggestions.life.Wanted;
import community.kith.taxonomy.AssistiveTechnologies;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads lives from the graph in three round trips, however many outcomes are asked for: what was tried, what is around the person, and
 * then what of the neighbourhood may serve the outcome.
 */
@Component
class Neo4jLives implements Lives {

    private final Graph.Statement life;
    private final Graph.Statement tried;
    private final Graph.Statement withinReach;
    private final AssistiveTechnologies technologies;
    private final SuggestionsSettings settings;

    Neo4jLives(Graph graph, AssistiveTechnologies technologies, SuggestionsSettings settings) {
        this.life = graph.statement("suggestions/life");
        this.tried = graph.statement("suggestions/tried");
        this.withinReach = graph.statement("suggestions/within-reach");
        this.technologies = technologies;
        this.settings = settings;
    }

    @Override
    public Map<OutcomeId, Life> around(Collection<OutcomeId> outcomes, LocalDate today) {
        var facts = facts(outcomes, today);
        var surroundings = withinReach
                .with("around", facts.stream().map(Neo4jLives::question).toList())
                .with("today", today)
                .list(Surroundings::of)
                .stream()
                .collect(toMap(Surroundings::outcome, found -> found));
        return facts.stream()
                .collect(toMap(
                        known -> known.wanted().id(),
                        known -> complete(known, surroundings.get(known.wanted().id()))));
    }

    /** What is around the people whose outcomes these are; what lies nearby is not read yet. */
    List<Facts> facts(Collection<OutcomeId> outcomes, LocalDate today) {
        var ids = outcomes.stream().map(OutcomeId::value).toList();
        var attempts = tried
                .with("outcomeIds", ids)
                .list(row -> Map.entry(row.string("outcomeId"), row.rows("tried", OwnRows::tried)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return life.with("outcomeIds", ids).with("today", today).list(row -> facts(row, attempts, today));
    }

    Facts facts(Row row, Map<String, List<Tried>> tried, LocalDate today) {
        var people = new PeopleRows(row);
        return new Facts(
                today,
                OwnRows.wanted(row),
                OwnRows.focus(row, settings.reachMinutes()),
                people.ties(),
                people.dangers(),
                people.parted(),
                Set.copyOf(row.rows("peril", OwnRows::asset)),
                row.rows("parts", OwnRows::part),
                people.circles(),
                people.teams(),
                tried.getOrDefault(row.string("outcomeId"), List.of()),
                technologies.all(),
                List.of(),
                List.of(),
                List.of());
    }

    static Life complete(Facts facts, @Nullable Surroundings found) {
        return Life.of(found == null ? facts : facts.with(found.assets(), found.people(), found.ownGroups()));
    }

    /** What to look for nearby: anything that may serve the outcome. Whether it does is for the rules to say. */
    static Map<String, @Nullable Object> question(Facts facts) {
        var focus = facts.focus();
        var question = new HashMap<String, @Nullable Object>();
        question.put("outcomeId", facts.wanted().id().value());
        question.put("personId", focus.id().value());
        question.put("home", focus.home());
        question.put("metres", WalkingTime.reachMetres(focus.reachMinutes() + 1));
        question.put(
                "needIds",
                facts.wanted().needs().stream().map(need -> need.id().value()).toList());
        question.put("interestIds", interests(facts.wanted(), focus));
        question.put("knownIds", knownIds(facts));
        question.put("groupIds", ownIds(facts, Subject.OfGroup.class));
        question.put("placeIds", ownIds(facts, Subject.OfPlace.class));
        return question;
    }

    private static List<String> interests(Wanted wanted, Focus focus) {
        return Stream.of(wanted.tastes(), focus.tastes())
                .flatMap(tastes -> tastes.all().stream())
                .flatMap(taste -> Stream.concat(Stream.of(taste.id()), taste.close().stream()))
                .map(InterestId::value)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> knownIds(Facts facts) {
        return facts.ties().stream()
                .flatMap(tie -> tie.who().goesTo().stream())
                .map(Subject::value)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> ownIds(Facts facts, Class<? extends Subject.Asset> kind) {
        return facts.parts().stream()
                .map(Part::in)
                .filter(kind::isInstance)
                .map(Subject::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** What was found nearby for an outcome. */
    record Surroundings(OutcomeId outcome, List<Asset> assets, List<Someone> people, List<OwnGroup> ownGroups) {

        static Surroundings of(Row row) {
            return new Surroundings(
                    new OutcomeId(row.string("outcomeId")),
                    row.rows("assets", AssetRows::asset),
                    row.rows("people", PeopleRows::someone),
                    row.rows("ownGroups", GroupRows::own));
        }
    }
}
