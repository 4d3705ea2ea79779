package community.kith.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Simple ways to rank groups, to hold ours against: made of the same memberships, in the same run. */
public final class Baseline {

    private final List<String> groups;
    private final Map<String, String> categories;
    private final Map<String, Set<String>> groupsOf;
    private final Map<String, Long> sizes;
    private final Map<String, Map<String, Double>> alike = new HashMap<>();

    public Baseline(Memberships memberships) {
        categories = memberships.categories();
        groups = categories.keySet().stream().sorted().toList();
        groupsOf = memberships.known().stream()
                .collect(groupingBy(Membership::person, mapping(Membership::group, toSet())));
        sizes = memberships.known().stream().collect(groupingBy(Membership::group, counting()));
        memberships.known().stream()
                .collect(groupingBy(Membership::person, mapping(Membership::group, toList())))
                .values()
                .forEach(this::adamicAdar);
    }

    /** Two groups are alike by the people whom they share, each counting for less the more groups they go to. */
    private void adamicAdar(List<String> together) {
        var weight = 1 / Math.log(Math.max(2, together.size()));
        for (var one : together) {
            for (var other : together) {
                if (!one.equals(other)) {
                    alike.computeIfAbsent(one, key -> new HashMap<>()).merge(other, weight, Double::sum);
                }
            }
        }
    }

    /** What somebody goes to, as far as it is known. */
    public Set<String> groupsOf(String person) {
        return groupsOf.getOrDefault(person, Set.of());
    }

    /** Groups below the median size. */
    public Set<String> small() {
        var ordered = groups.stream().map(this::size).sorted().toList();
        var half = ordered.size() / 2;
        var median = ordered.size() % 2 == 1 ? ordered.get(half) : (ordered.get(half - 1) + ordered.get(half)) / 2;
        return groups.stream().filter(group -> size(group) < median).collect(toSet());
    }

    /** By chance: another order for each person, the same in each run. */
    public List<String> random(String person) {
        var random = new Random(person.hashCode());
        var chances = new HashMap<String, Double>();
        groups.forEach(group -> chances.put(group, random.nextDouble()));
        return ranked(person, chances::get);
    }

    /** The largest first. */
    public List<String> popularity(String person) {
        return ranked(person, this::size);
    }

    /** Groups of the category that most of the person's groups are of, the largest first. */
    public List<String> sameCategory(String person) {
        var liked = groupsOf(person).stream().map(categories::get).collect(groupingBy(each -> each, counting()));
        return ranked(person, group -> liked.getOrDefault(categories.get(group), 0L) * 1e6 + size(group));
    }

    /** Groups that share people with the person's, after Adamic and Adar. */
    public List<String> adamicAdar(String person) {
        var own = groupsOf(person);
        return ranked(
                person,
                group -> own.stream()
                        .mapToDouble(each -> alike.getOrDefault(each, Map.of()).getOrDefault(group, 0.0))
                        .sum());
    }

    private double size(String group) {
        return sizes.getOrDefault(group, 0L);
    }

    private List<String> ranked(String person, ToDoubleFunction<String> score) {
        var own = groupsOf(person);
        var scores = new HashMap<String, Double>();
        groups.stream()
                .filter(group -> !own.contains(group))
                .forEach(group -> scores.put(group, score.applyAsDouble(group)));
        return scores.keySet().stream()
                .sorted(Comparator.<String>comparingDouble(scores::get)
                        .reversed()
                        .thenComparing(group -> group))
                .toList();
    }
}
