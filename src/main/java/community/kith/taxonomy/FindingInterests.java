package community.kith.taxonomy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds interests by words, in an index in memory that is read again when the taxonomy has changed. */
@Component
class FindingInterests implements InterestWords {

    private final Taxonomy taxonomy;
    private final AtomicReference<@Nullable Read> latest = new AtomicReference<>();

    FindingInterests(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<InterestId>> find(Collection<String> words) {
        var index = index();
        var found = new LinkedHashMap<String, List<InterestId>>();
        words.forEach(word -> found.put(word, index.find(word)));
        return found;
    }

    private WordIndex index() {
        var version = taxonomy.version();
        var known = latest.get();
        if (known != null && known.version().equals(version)) {
            return known.index();
        }
        var read = new Read(version, WordIndex.of(taxonomy.all()));
        latest.set(read);
        return read.index();
    }

    private record Read(String version, WordIndex index) {}
}
