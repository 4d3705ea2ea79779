package community.kith.rights.retention;

import static java.util.stream.Collectors.toMap;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.rights.erasure.LegalHolds;
import community.kith.subjects.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what to look at by the rules of retention, and records what a person decides about it. */
@Component
class DecidingOnRetention {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_YEARS = 30;

    private final WhoseRecords whose;
    private final Retention retention;
    private final RetentionSettings rules;
    private final LegalHolds holds;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    DecidingOnRetention(
            WhoseRecords whose,
            Retention retention,
            RetentionSettings rules,
            LegalHolds holds,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.whose = whose;
        this.retention = retention;
        this.rules = rules;
        this.holds = holds;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** A decision as somebody asks for it to be recorded, not checked yet. */
    record Wanted(
            @Nullable String personId,
            @Nullable String groupId,
            @Nullable String placeId,
            RetainedRecord record,
            RetentionVerdict decision,
            @Nullable LocalDate keepUntil,
            String reason) {}

    /** The decision, or why it was not taken. */
    record Answer(@Nullable RetentionDecision decision, List<UserError> userErrors) {}

    @Transactional(readOnly = true)
    public Page<RetentionProposal> proposals(InReach caller, @Nullable RetainedRecord record, PageRequest page) {
        return retention.due(
                caller,
                record,
                Arrays.stream(RetainedRecord.values()).collect(toMap(each -> each, this::before)),
                page);
    }

    /** A record from before this day is due. */
    private LocalDate before(RetainedRecord record) {
        return LocalDate.now(clock).minusYears(rules.rule(record).years());
    }

    @Transactional
    public Answer decide(Wanted wanted, InReach caller) {
        var errors = new UserErrors();
        var reason = errors.paragraphs("reason", wanted.reason(), LONGEST_REASON);
        var about = whose.of(wanted, caller, errors);
        errors.check(
                about.isEmpty() || retention.isDue(about.get(), wanted.record(), before(wanted.record())),
                UserErrorCode.CONFLICT,
                "Nothing of this kind is older than its rule says.",
                "record");
        switch (wanted.decision()) {
            case KEEP -> checkKeeping(errors, wanted.keepUntil());
            case ERASE -> checkErasing(errors, about, wanted);
        }
        return about.isPresent() && errors.isEmpty()
                ? decided(about.get(), wanted, reason)
                : new Answer(null, errors.list());
    }

    private void checkKeeping(UserErrors errors, @Nullable LocalDate until) {
        var today = LocalDate.now(clock);
        var longest = today.plusYears(LONGEST_YEARS);
        errors.check(
                until != null && until.isAfter(today) && !until.isAfter(longest),
                UserErrorCode.OUT_OF_RANGE,
                "Say until when to keep it: a day after today, %s at the latest.".formatted(longest),
                "keepUntil");
    }

    private void checkErasing(UserErrors errors, Optional<Subject> about, Wanted wanted) {
        errors.check(
                wanted.record() != RetainedRecord.PERSON,
                UserErrorCode.NOT_ALLOWED,
                "A whole record is erased by its plan: read erasurePlan, and call erasePerson.",
                "decision");
        errors.check(
                wanted.keepUntil() == null,
                UserErrorCode.CONFLICT,
                "What is erased is kept until no day. Leave this out.",
                "keepUntil");
        errors.check(
                about.flatMap(DecidingOnRetention::person)
                        .map(holds::on)
                        .orElse(List.of())
                        .isEmpty(),
                UserErrorCode.NOT_ALLOWED,
                "There is a legal hold on this record. Nothing is erased until it is lifted.",
                "personId");
    }

    private static Optional<PersonId> person(Subject about) {
        return about instanceof Subject.OfPerson who ? Optional.of(who.id()) : Optional.empty();
    }

    private Answer decided(Subject about, Wanted wanted, String reason) {
        if (wanted.decision() == RetentionVerdict.ERASE) {
            retention.erase(about, wanted.record(), before(wanted.record()));
        }
        trail.changed(
                "Decision on what is kept", person(about).map(PersonId::value).orElse(null));
        var decision = new RetentionDecision(
                ids.next(),
                wanted.record(),
                wanted.decision(),
                wanted.keepUntil(),
                reason,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        retention.record(about, decision);
        return new Answer(decision, List.of());
    }
}
