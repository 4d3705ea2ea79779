package community.kith.relationships;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrors;
import community.kith.relationships.ReceivedTie.Became;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes who knows whom from another program. What is recorded already stays as it is. */
@Component
public class ReceivingAcquaintances {

    private final SourcedTies sourced;
    private final Trail trail;
    private final Ids ids;

    ReceivingAcquaintances(SourcedTies sourced, Trail trail, Ids ids) {
        this.sourced = sourced;
        this.trail = trail;
        this.ids = ids;
    }

    /** Takes pairs of people who exist; says what became of each, in the same order. */
    @Transactional
    public List<ReceivedTie> receive(List<Acquaintance> coming) {
        var pairs = new LinkedHashMap<AcquaintanceId, Acquaintance>();
        var refused = new LinkedHashMap<AcquaintanceId, UserErrors>();
        for (var one : coming) {
            var errors = new UserErrors();
            var words = errors.optionalText("inWords", one.inWords(), TieRules.LONGEST_WORDS);
            var id = new AcquaintanceId(ids.next());
            pairs.put(id, new Acquaintance(one.between(), words.orElse(null)));
            if (!errors.isEmpty()) {
                refused.put(id, errors);
            }
        }
        var right = new LinkedHashMap<>(pairs);
        right.keySet().removeAll(refused.keySet());
        var taken = sourced.writeAcquaintances(right);
        var received = new ArrayList<ReceivedTie>();
        pairs.forEach((id, pair) -> {
            var errors = refused.get(id);
            if (errors != null) {
                received.add(new ReceivedTie(Became.REFUSED, errors.list()));
            } else {
                received.add(ReceivedTie.of(taken.contains(id) ? Became.TAKEN : Became.UNCHANGED));
            }
        });
        pairs.forEach((id, pair) -> {
            if (taken.contains(id)) {
                trail.changed("Acquaintance imported", pair.between().getFirst().value());
            }
        });
        return received;
    }
}
