package community.kith.directory.openreferral;

import community.kith.community.AssetTerm;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the taxonomy terms of a service as interests and needs, and sees whether being seen there gives something away. */
record ServiceWords(Known known) {

    /** What was found. */
    record Found(
            KithWords kith,
            List<InterestId> interests,
            List<NeedId> needs,
            List<InterestId> lookingFor,
            boolean sensitive) {}

    Found read(JsonItem service, String name, Reading reading) {
        var kith = KithWords.read(service);
        var interests = new LinkedHashSet<>(kith.interests(known));
        var needs = new LinkedHashSet<>(kith.needs(known));
        var terms = terms(service, reading);
        for (var term : terms) {
            var called = known.interests(term);
            interests.addAll(called);
            known.need(term).ifPresent(needs::add);
            if (called.isEmpty() && known.need(term).isEmpty()) {
                reading.note("attributes", "No interest and no need is called “%s”.".formatted(shown(term)));
            }
        }
        var text = Stream.of(name, service.text("description", new Reading()).orElse(""), String.join("\n", terms))
                .collect(Collectors.joining("\n"));
        var sensitive = kith.isKiths() ? kith.has(AssetTerm.PRIVATE) : SensitiveWords.in(text);
        return new Found(kith, List.copyOf(interests), List.copyOf(needs), kith.lookingFor(known), sensitive);
    }

    private static Set<String> terms(JsonItem service, Reading reading) {
        return service.objects("attributes", reading).stream()
                .flatMap(attribute -> attribute.object("taxonomy_term", reading).stream())
                .filter(term -> KithWords.taxonomy(term).isEmpty())
                .flatMap(term -> term.text("name", reading).or(() -> term.text("term", reading)).stream())
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .limit(50)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String shown(String term) {
        return term.length() > 80 ? term.substring(0, 80) + "…" : term;
    }
}
