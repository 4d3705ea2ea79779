package community.kith.relationships;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that two people were in touch, which can bring a tie that had lapsed back to life. */
@Component
public class RecordingContacts {

    private final Ties ties;
    private final Contacts contacts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingContacts(Ties ties, Contacts contacts, Changes changes, Ids ids, Clock clock) {
        this.ties = ties;
        this.contacts = contacts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records a contact of the two of a tie; today if no day is given. */
    @Transactional
    public ContactAnswer record(TieId id, Optional<LocalDate> on, ContactWay way) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        var errors = new UserErrors().notInFuture("on", day, clock);
        var tie = ties.hold(id);
        errors.check(tie.isPresent(), UserErrorCode.NOT_FOUND, TieAnswer.NO_SUCH_TIE, "tieId");
        errors.check(
                tie.map(Tie::isOpen).orElse(true),
                UserErrorCode.ALREADY_ENDED,
                "This tie has ended. Only people whose tie goes on are in touch.",
                "tieId");
        if (tie.isEmpty() || !errors.isEmpty()) {
            return ContactAnswer.refused(errors);
        }
        return record(tie.get(), new Contact(new ContactId(ids.next()), day, way));
    }

    private ContactAnswer record(Tie tie, Contact contact) {
        var now = tie.changed(tie.details().inTouch(contact.on()), LocalDate.now(clock));
        contacts.add(now, contact);
        ties.save(now);
        var before = TieMemory.ofDetails(now, tie.details());
        before.put(TieMemory.CONTACT, contact.id().value());
        var change = changes.record("CONTACT_RECORDED", tie.of().value(), "Contact recorded", before);
        return new ContactAnswer(now, contact, change, List.of());
    }
}
