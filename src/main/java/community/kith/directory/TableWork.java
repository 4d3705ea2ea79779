package community.kith.directory;

import community.kith.directory.reading.Taker;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes the records of a table that nothing goes missing from, such as postcodes. */
record TableWork<T>(String source, String format, int batch, Consumer<Taker<T>> reader, Function<List<T>, Tally> taking)
        implements Work<T> {

    @Override
    public void read(Taker<T> taker) {
        reader.accept(taker);
    }

    @Override
    public Tally take(List<T> batch) {
        return taking.apply(batch);
    }

    @Override
    public List<String> missing(Set<String> present, boolean complete) {
        return List.of();
    }
}
