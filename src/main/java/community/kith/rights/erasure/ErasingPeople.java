package community.kith.rights.erasure;

import static java.util.stream.Collectors.toSet;

import community.kith.changes.Consequences;
import community.kith.changes.Trail;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.rights.exports.KeptRecord;
import community.kith.rights.exports.KeptRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person by a plan that was read, all at once or not at all. It cannot be undone. */
@Component
class ErasingPeople {

    private static final int LONGEST_REASON = 2_000;

    private final KeptRecords records;
    private final ErasedRecords erased;
    private final PlanningErasure planning;
    private final Trail trail;
    private final List<Consequences> consequences;

    ErasingPeople(
            KeptRecords records,
            ErasedRecords erased,
            PlanningErasure planning,
            Trail trail,
            List<Consequences> consequences) {
        this.records = records;
        this.erased = erased;
        this.planning = planning;
        this.trail = trail;
        this.consequences = List.copyOf(consequences);
    }

    /** An erasure as somebody asks for it, not checked yet. */
    record Wanted(String personId, String planVersion, String reason, boolean cannotBeUndone) {}

    /** That it was done, or why not. */
    record Answer(@Nullable Erasure erasure, List<UserError> userErrors) {}

    @Transactional
    public Answer erase(Wanted wanted) {
        var person = PersonId.given(wanted.personId());
        var errors = new UserErrors();
        var reason = errors.paragraphs("reason", wanted.reason(), LONGEST_REASON);
        errors.check(
                wanted.cannotBeUndone(),
                UserErrorCode.NOT_ALLOWED,
                "Erasing cannot be undone by anybody. Say that you know, with true.",
                "cannotBeUndone");
        var held = erased.hold(person);
        errors.check(held.isPresent(), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        held.ifPresent(known -> check(errors, known));
        var kept = records.about(List.of(person)).getOrDefault(person, List.of());
        var plan = planning.plan(person, kept);
        plan.ifPresent(known -> check(errors, known, wanted.planVersion()));
        if (!errors.isEmpty()) {
            return new Answer(null, errors.list());
        }
        var who = held.orElseThrow();
        erase(person, who, kept);
        trail.changed("Record erased", person.value());
        var note = String.valueOf(new WordsWithout(who, List.of()).of(reason));
        return new Answer(
                erased.note(
                        note, plan.orElseThrow().deleted(), plan.orElseThrow().kept()),
                List.of());
    }

    private static void check(UserErrors errors, ErasedRecords.Held person) {
        errors.check(
                !person.erased(),
                UserErrorCode.ALREADY_ENDED,
                "This is somebody whose record was erased already.",
                "personId");
        errors.check(
                !person.own(),
                UserErrorCode.NOT_ALLOWED,
                "Somebody else has to decide about your own record.",
                "personId");
    }

    private static void check(UserErrors errors, ErasurePlan plan, String version) {
        errors.check(
                plan.legalHolds().isEmpty(),
                UserErrorCode.NOT_ALLOWED,
                "There is a legal hold on this record. Nothing is erased until it is lifted.",
                "personId");
        errors.check(
                plan.version().equals(version),
                UserErrorCode.CONFLICT,
                "The record has changed since this plan. Look at the plan again.",
                "planVersion");
    }

    private void erase(PersonId person, ErasedRecords.Held who, List<KeptRecord> kept) {
        erased.rewrite(rewritten(person, who, kept));
        erased.deleteOwn(person);
        var somebody = erased.replace(person);
        consequences.forEach(each -> each.of(somebody.value()));
    }

    /** The words of everybody whom the person's records mention, or whose changes remember them, where they name the person. */
    private List<ErasedRecords.Rewritten> rewritten(PersonId person, ErasedRecords.Held who, List<KeptRecord> kept) {
        var near = Stream.concat(
                        kept.stream()
                                .flatMap(record -> record.people().stream())
                                .map(mention -> new PersonId(mention.id())),
                        erased.whoRemembers(person).stream())
                .filter(id -> !id.equals(person))
                .collect(toSet());
        var rewritten = new ArrayList<ErasedRecords.Rewritten>();
        records.about(near).values().forEach(theirs -> rewritten.addAll(inMap(person, who, theirs)));
        return rewritten;
    }

    private static List<ErasedRecords.Rewritten> inMap(
            PersonId person, ErasedRecords.Held who, List<KeptRecord> theirs) {
        var others = theirs.stream()
                .flatMap(record -> record.people().stream())
                .filter(mention -> !mention.id().equals(person.value()))
                .map(KeptRecord.Mention::name)
                .collect(toSet());
        var words = new WordsWithout(who, others);
        return theirs.stream()
                .flatMap(record -> record.kept().entrySet().stream()
                        .filter(field -> !words.of(field.getValue()).equals(field.getValue()))
                        .map(field -> new ErasedRecords.Rewritten(
                                record.section().name(), record.id(), field.getKey(), words.of(field.getValue()))))
                .toList();
    }
}
