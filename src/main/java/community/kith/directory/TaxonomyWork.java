package community.kith.directory;

import community.kith.directory.reading.Taker;
import community.kith.directory.tables.ConceptItems;
import community.kith.taxonomy.LoadingInterests;
import community.kith.taxonomy.SourcedInterest;
import java.util.List;
import java.util.Set;

/** Takes a taxonomy whole, since its concepts point to each other. */
final class TaxonomyWork implements Work<SourcedInterest> {

    private final String source;
    private final ConceptItems items;
    private final LoadingInterests loading;
    private List<String> missing = List.of();

    TaxonomyWork(String source, ConceptItems items, LoadingInterests loading) {
        this.source = source;
        this.items = items;
        this.loading = loading;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String format() {
        return "taxonomy";
    }

    @Override
    public int batch() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void read(Taker<SourcedInterest> taker) {
        items.read(taker);
    }

    @Override
    public Tally take(List<SourcedInterest> batch) {
        var loaded = loading.load(source, batch);
        missing = loaded.missing();
        return Tally.of(loaded.taken(), loaded.changed(), loaded.unchanged());
    }

    @Override
    public List<String> missing(Set<String> present, boolean complete) {
        return missing.stream().filter(id -> !present.contains(id)).toList();
    }
}
