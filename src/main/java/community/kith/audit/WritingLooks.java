package community.kith.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** Writes looks down before they are answered: into a file, from which they come into the chain a moment later. */
@Component
final class WritingLooks {

    private final AnsweredLooks answered;
    private final Settling settling;

    WritingLooks(AnsweredLooks answered, Settling settling) {
        this.answered = answered;
        this.settling = settling;
    }

    /**
     * Comes back when the looks may be answered, which is not before those are in the chain that have waited for long. What somebody
     * wrote to open a record in an emergency is in the graph then, and in no file: it goes with the person's record.
     *
     * @throws RuntimeException when they may not
     */
    void write(List<Entry> looks) {
        if (answered.areOverdue()) {
            settling.settle();
        }
        var inEmergencies = looks.stream().filter(look -> look.reason() != null).toList();
        var others = looks.stream().filter(look -> look.reason() == null).toList();
        if (!inEmergencies.isEmpty()) {
            settling.atOnce(inEmergencies);
        }
        if (!others.isEmpty()) {
            answered.keep(others);
        }
    }
}
