package community.kith.isolation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scale that gives a point for each of a few things that are so. */
record Points(List<Item> items) {

    /** One of them: in words, and whether it is so. */
    record Item(String words, @Nullable Boolean so) {}

    static Points of(Item... items) {
        return new Points(List.of(items));
    }

    static Item item(String words, @Nullable Boolean so) {
        return new Item(words, so);
    }

    Bounds bounds() {
        return Bounds.sum(items.stream().map(item -> Bounds.point(item.so())).toArray(Bounds[]::new));
    }

    /** The share of them that is known. */
    double known() {
        return (double) answers().filter(Objects::nonNull).count() / items.size();
    }

    private Stream<@Nullable Boolean> answers() {
        return items.stream().map(Item::so);
    }

    List<RawSignal> raw() {
        return items.stream()
                .map(item ->
                        new RawSignal(item.words(), Boolean.TRUE.equals(item.so()) ? 1 : 0, item.so() == null ? 1 : 0))
                .toList();
    }
}
