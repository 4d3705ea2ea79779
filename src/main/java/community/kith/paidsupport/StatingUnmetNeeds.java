package community.kith.paidsupport;

import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.people.NamingPeople;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States what is left when every other way has been explored: only that can open the gate before paid support (rule 3). */
@Component
public class StatingUnmetNeeds {

    static final String KIND = "UNMET_NEED_STATED";

    private final NamingNeeds needs;
    private final Explorations explorations;
    private final PaidSupportRecords records;
    private final NamingPeople people;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    StatingUnmetNeeds(
            NamingNeeds needs,
            Explorations explorations,
            PaidSupportRecords records,
            NamingPeople people,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.explorations = explorations;
        this.records = records;
        this.people = people;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records the statement, or says everything that is wrong with it. */
    @Transactional
    public StatedUnmetNeed state(NewUnmetNeed stated) {
        var errors = new UserErrors();
        var on = requireNonNullElse(stated.on(), LocalDate.now(clock));
        var called = needs.check(errors, stated.outcomeId(), stated.needId());
        called.ifPresent(found -> checkExplored(errors, found.outcome()));
        errors.notInFuture("on", on, clock);
        var words = errors.paragraphs("words", stated.words(), NamingNeeds.LONGEST_WORDS);
        var present = people.check(errors, "presentIds", stated.presentIds());
        if (!errors.isEmpty() || called.isEmpty()) {
            return StatedUnmetNeed.refused(errors.list());
        }
        var found = called.get();
        var unmet = new UnmetNeed(
                new UnmetNeedId(ids.next()), found.outcome().id(), found.need(), words, on, present, clock.instant());
        records.add(unmet);
        var change = changes.record(
                KIND,
                found.outcome().personId().value(),
                "What is left stated",
                Map.of(
                        UndoingPaidSupport.OUTCOME,
                        unmet.outcomeId().value(),
                        UndoingPaidSupport.RECORD,
                        unmet.id().value(),
                        "needId",
                        unmet.needId().value(),
                        "words",
                        unmet.words(),
                        "on",
                        unmet.on().toString()));
        return new StatedUnmetNeed(unmet, found.outcome(), change, List.of());
    }

    private void checkExplored(UserErrors errors, Outcome outcome) {
        var explored = explorations.of(List.of(outcome.id())).getOrDefault(outcome.id(), Explored.NOTHING);
        errors.check(
                explored.stillToExplore().isEmpty(),
                NOT_ALLOWED,
                "What is left shows when every other step has been looked at. "
                        + NamingNeeds.still(explored.stillToExplore()),
                "outcomeId");
    }
}
