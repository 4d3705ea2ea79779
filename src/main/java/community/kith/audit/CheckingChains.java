package community.kith.audit;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Checks every chain of the audit, a part at a time, however long they are. */
@Component
class CheckingChains {

    private static final int PART = 2000;

    private final Chains chains;

    CheckingChains(Chains chains) {
        this.chains = chains;
    }

    /**
     * How a chain was found.
     *
     * @param fault the first thing that is wrong with it
     */
    record Found(ChainHead head, Optional<Fault> fault) {}

    /**
     * Checks all chains.
     *
     * @param known how far chains had come when somebody last wrote that down elsewhere
     */
    List<Found> check(List<ChainHead> known) {
        Map<String, ChainHead> heads = new TreeMap<>();
        known.forEach(head -> heads.put(head.chain(), new ChainHead(head.chain(), -1, "")));
        chains.heads().forEach(head -> heads.put(head.chain(), head));
        var before = known.stream().collect(toMap(ChainHead::chain, head -> head));
        var found = new ArrayList<Found>();
        for (var head : heads.values()) {
            var check = new ChainCheck(head, before.get(head.chain()));
            var fault = walk(check);
            found.add(new Found(check.head(), fault));
        }
        return List.copyOf(found);
    }

    private Optional<Fault> walk(ChainCheck check) {
        var chain = check.head().chain();
        var part = chains.after(chain, 0, PART);
        while (!part.isEmpty()) {
            // A chain may grow while it is checked; its head, read after the part, knows of all records in it.
            if (part.getLast().number() > check.head().count()) {
                chains.head(chain).ifPresent(check::headIs);
            }
            if (!part.stream().allMatch(check::goesOn)) {
                return check.end();
            }
            var hidden = chains.hidden(
                    chain, part.getFirst().number() - 1, part.getLast().number());
            if (hidden.isPresent()) {
                return hidden.map(number -> new Fault(Fault.Kind.HIDDEN, chain, number));
            }
            part = chains.after(chain, part.getLast().number(), PART);
        }
        return check.end();
    }
}
