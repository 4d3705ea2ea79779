package community.kith.suggestions;

import static java.util.stream.Collectors.joining;

import community.kith.paidsupport.PaidSupportGate;
import community.kith.suggestions.life.CalledFor;
import community.kith.suggestions.life.Life;
import community.kith.taxonomy.NeedId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the gate before paid support means for the person, in sentences: a help to go on, not a lock. */
final class GateWords {

    private GateWords() {}

    static List<String> of(PaidSupportGate gate, Life life) {
        var sentences = new ArrayList<String>();
        if (!gate.urgent().isEmpty()) {
            sentences.add("This cannot wait: %s. Somebody can come at once, and we look at the other steps soon."
                    .formatted(names(gate.urgent(), life)));
        }
        if (!gate.stillToExplore().isEmpty()) {
            sentences.add("There is more to look at first.");
        } else if (gate.unmet().isEmpty()) {
            sentences.add("You have looked at every other step. Say what is left that only paid support can do.");
        } else {
            sentences.add("What is left: %s.".formatted(names(gate.unmet(), life)));
        }
        return sentences;
    }

    private static String names(Collection<NeedId> needs, Life life) {
        return life.wanted().among(needs).stream()
                .map(CalledFor::name)
                .map(name -> name.toLowerCase(Locale.UK))
                .collect(joining(", "));
    }
}
