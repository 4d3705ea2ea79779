package community.kith.community;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows ids from many owners to what they name, in one round trip for all. */
final class Following {

    private Following() {}

    /** To several: what each owner points to, in the order of its ids. */
    static <O, K, I, T> Map<O, List<T>> many(
            Collection<O> owners, Function<O, K> key, Map<K, List<I>> ids, Function<Collection<I>, Map<I, T>> byIds) {
        var found = byIds.apply(
                ids.values().stream().flatMap(List::stream).distinct().toList());
        var answer = new HashMap<O, List<T>>();
        owners.forEach(owner -> answer.put(
                owner,
                ids.getOrDefault(key.apply(owner), List.of()).stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .toList()));
        return answer;
    }

    /** To one: what each owner points to; an owner that points to nothing is missing from the answer. */
    static <O, I, T> Map<O, T> one(
            Collection<O> owners, Function<O, @Nullable I> id, Function<Collection<I>, Map<I, T>> byIds) {
        var found = byIds.apply(owners.stream()
                .flatMap(owner -> Stream.ofNullable(id.apply(owner)))
                .distinct()
                .toList());
        var answer = new HashMap<O, T>();
        for (var owner : owners) {
            var target = id.apply(owner);
            var thing = target == null ? null : found.get(target);
            if (thing != null) {
                answer.put(owner, thing);
            }
        }
        return answer;
    }
}
