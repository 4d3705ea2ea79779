package community.kith.rights.erasure;

import static java.util.Map.entry;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erasure in the graph. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Neo4jErasedRecords implements ErasedRecords {

    /** What the records are in the graph whose words may name somebody. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("PERSON", "Person"),
            entry("GIFT", "Gift"),
            entry("TIE", "TIE"),
            entry("TIE_OF_OTHERS", "TIE"),
            entry("ACQUAINTANCE", "ACQUAINTED"),
            entry("OUTCOME", "Outcome"),
            entry("EXPLORATION", "Exploration"),
            entry("EXPLORATION_OF_OTHERS", "Exploration"),
            entry("REVIEW", "Review"),
            entry("REVIEW_OF_OTHERS", "Review"),
            entry("UNMET_NEED", "UnmetNeed"),
            entry("UNMET_NEED_OF_OTHERS", "UnmetNeed"),
            entry("URGENT_NEED", "UrgentNeed"),
            entry("PAID_SUPPORT", "PaidSupport"),
            entry("PAID_SUPPORT_OF_OTHERS", "PaidSupport"),
            entry("LEARNING", "Learning"),
            entry("LEARNING_OF_OTHERS", "Learning"),
            entry("CONVERSATION", "Conversation"),
            entry("CONVERSATION_OF_OTHERS", "Conversation"),
            entry("INTRODUCTION", "Introduction"),
            entry("INTRODUCTION_OF_OTHERS", "Introduction"),
            entry("INTRODUCTION_STEP", "IntroductionStep"),
            entry("INTRODUCTION_STEP_OF_OTHERS", "IntroductionStep"),
            entry("INVITATION", "Invitation"),
            entry("ASKED_SCALE", "AskedScale"),
            entry("AGREEMENT", "Agreement"),
            entry("CIRCLE", "Circle"),
            entry("CIRCLE_OF_OTHERS", "Circle"),
            entry("ACTION", "Action"),
            entry("ACTION_OF_OTHERS", "Action"),
            entry("MILESTONE", "Milestone"),
            entry("MILESTONE_OF_OTHERS", "Milestone"),
            entry("MEETING", "Meeting"),
            entry("MEETING_OF_OTHERS", "Meeting"),
            entry("CHANGE", "Change"),
            entry("BREAK_GLASS", "BreakGlass"),
            entry("BREAK_GLASS_OF_OTHERS", "BreakGlass"),
            entry("LEGAL_HOLD", "LegalHold"),
            entry("RETENTION_DECISION", "RetentionDecision"),
            entry("EXPORT_DECISION", "HeldPieceDecision"),
            entry("SAVED_SEARCH", "SavedSearch"),
            entry("SAVED_SEARCH_FOR_YOU", "SavedSearch"));

    private final Graph.Statement hold;
    private final Graph.Statement whoRemembers;
    private final Graph.Statement deleteOwn;
    private final Graph.Statement replace;
    private final Graph.Statement changes;
    private final Graph.Statement rewrite;
    private final Graph.Statement note;
    private final Author author;
    private final Ids ids;
    private final Clock clock;

    Neo4jErasedRecords(Graph graph, Author author, Ids ids, Clock clock) {
        hold = graph.statement("rights/hold-person");
        whoRemembers = graph.statement("rights/who-remembers");
        deleteOwn = graph.statement("rights/erase-own-records");
        replace = graph.statement("rights/replace-with-somebody");
        changes = graph.statement("rights/erase-from-changes");
        rewrite = graph.statement("rights/rewrite-words");
        note = graph.statement("rights/note-erasure");
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Held> hold(PersonId person) {
        return hold.with("personId", person.value())
                .with("by", author.accountId().orElse(null))
                .one(row -> new Held(
                        row.string("name"),
                        row.optionalString("knownAs").orElse(row.string("name")),
                        row.optionalString("postcode").orElse(null),
                        row.truth("erased"),
                        row.truth("own")));
    }

    @Override
    @Reading
    public List<PersonId> whoRemembers(PersonId person) {
        return whoRemembers.with("personId", person.value()).list(row -> new PersonId(row.string("ownerId")));
    }

    @Override
    public void deleteOwn(PersonId person) {
        deleteOwn
                .with("personId", person.value())
                .with("today", LocalDate.now(clock))
                .run();
    }

    @Override
    public PersonId replace(PersonId person) {
        var somebody = ids.next();
        replace.with("personId", person.value())
                .with("somebodyId", somebody)
                .with("today", LocalDate.now(clock))
                .run();
        changes.with("personId", person.value()).with("somebodyId", somebody).run();
        return new PersonId(somebody);
    }

    @Override
    public void rewrite(List<Rewritten> words) {
        rewrite.with(
                        "words",
                        words.stream()
                                .filter(each -> LABELS.containsKey(each.section()))
                                .map(each -> Map.of(
                                        "label", LABELS.getOrDefault(each.section(), ""),
                                        "id", each.id(),
                                        "property", each.property(),
                                        "value", each.value()))
                                .toList())
                .run();
    }

    @Override
    public Erasure note(String reason, int deleted, int kept) {
        var at = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        var erasure = new Erasure(ids.next(), at.toInstant(), reason, deleted, kept);
        note.with("id", erasure.id())
                .with("at", at)
                .with("by", author.accountId().orElse(null))
                .with("reason", reason)
                .with("deleted", deleted)
                .with("kept", kept)
                .run();
        return erasure;
    }
}
