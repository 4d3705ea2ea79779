package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.Outcome;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of what is left, what cannot wait and what was agreed that lie elsewhere on the map, over GraphQL. */
@Controller
class PaidSupportFieldsController {

    private final Needs needs;
    private final Outcomes outcomes;
    private final People people;
    private final Clock clock;

    PaidSupportFieldsController(Needs needs, Outcomes outcomes, People people, Clock clock) {
        this.needs = needs;
        this.outcomes = outcomes;
        this.people = people;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "UnmetNeed")
    Need need(UnmetNeed unmet) {
        return need(unmet.needId());
    }

    @SchemaMapping(typeName = "UrgentNeed", field = "need")
    Need urgentNeed(UrgentNeed urgent) {
        return need(urgent.needId());
    }

    @SchemaMapping(typeName = "PaidSupport", field = "need")
    Need supportedNeed(PaidSupport support) {
        return need(support.needId());
    }

    @SchemaMapping(typeName = "PaidSupport")
    boolean reviewDue(PaidSupport support) {
        return support.isReviewDue(LocalDate.now(clock));
    }

    @BatchMapping(typeName = "UnmetNeed")
    Map<UnmetNeed, List<Person>> present(List<UnmetNeed> stated) {
        var found = people.byIds(
                stated.stream().flatMap(each -> each.present().stream()).collect(toSet()));
        return stated.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        each -> each.present().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    @BatchMapping(typeName = "UrgentNeed", field = "outcome")
    Map<UrgentNeed, Outcome> outcomeOfUrgent(List<UrgentNeed> urgent) {
        return outcomes(urgent, UrgentNeed::outcomeId);
    }

    @BatchMapping(typeName = "PaidSupport", field = "outcome")
    Map<PaidSupport, Outcome> outcomeOfSupport(List<PaidSupport> supports) {
        return outcomes(supports, PaidSupport::outcomeId);
    }

    @BatchMapping(typeName = "PaidSupport")
    Map<PaidSupport, Person> worker(List<PaidSupport> supports) {
        var found = people.byIds(supports.stream()
                .map(PaidSupport::worker)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var answer = new HashMap<PaidSupport, Person>();
        for (var support : supports) {
            PersonId worker = support.worker();
            if (worker != null && found.containsKey(worker)) {
                answer.put(support, found.get(worker));
            }
        }
        return answer;
    }

    private Need need(NeedId id) {
        return needs.byIds(List.of(id)).getFirst();
    }

    private <T> Map<T, Outcome> outcomes(List<T> records, Function<T, OutcomeId> id) {
        var found = outcomes.byIds(records.stream().map(id).collect(toSet()));
        return records.stream()
                .distinct()
                .collect(toMap(Function.identity(), each -> Objects.requireNonNull(found.get(id.apply(each)))));
    }
}
