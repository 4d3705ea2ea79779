package community.kith.subjects;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.circles.Circles;
import community.kith.community.Groups;
import community.kith.community.Places;
import community.kith.people.Gifts;
import community.kith.people.People;
import community.kith.taxonomy.AssistiveTechnologies;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what suggestions and records point to, from its owners: one round trip for each kind that there is. */
@Component
public class Subjects {

    private final People people;
    private final Groups groups;
    private final Places places;
    private final Gifts gifts;
    private final Circles circles;
    private final AssistiveTechnologies technologies;

    Subjects(
            People people,
            Groups groups,
            Places places,
            Gifts gifts,
            Circles circles,
            AssistiveTechnologies technologies) {
        this.people = people;
        this.groups = groups;
        this.places = places;
        this.gifts = gifts;
        this.circles = circles;
        this.technologies = technologies;
    }

    /** What these point to; what is no longer on the map is missing from the answer. */
    public Map<Subject, Object> byId(Collection<Subject> subjects) {
        var found = new HashMap<Subject, Object>();
        found.putAll(looked(subjects, Subject.OfPerson.class, Subject.OfPerson::id, people::byIds));
        found.putAll(looked(subjects, Subject.OfGroup.class, Subject.OfGroup::id, groups::byIds));
        found.putAll(looked(subjects, Subject.OfPlace.class, Subject.OfPlace::id, places::byIds));
        found.putAll(looked(subjects, Subject.OfGift.class, Subject.OfGift::id, gifts::byIds));
        found.putAll(looked(subjects, Subject.OfCircle.class, Subject.OfCircle::id, circles::byIds));
        found.putAll(looked(
                subjects,
                Subject.OfTechnology.class,
                Subject.OfTechnology::id,
                ids -> technologies.byIds(ids).stream().collect(toMap(each -> each.id(), Function.identity()))));
        return found;
    }

    /** What each thing points to; a thing that points to nothing, or to what is no longer on the map, is missing from the answer. */
    public <T> Map<T, Object> of(Collection<T> things, Function<T, @Nullable Subject> pointsTo) {
        var wanted = things.stream()
                .<Subject>mapMulti((thing, add) -> {
                    var subject = pointsTo.apply(thing);
                    if (subject != null) {
                        add.accept(subject);
                    }
                })
                .collect(toSet());
        var found = byId(wanted);
        var answer = new HashMap<T, Object>();
        for (var thing : things) {
            var subject = pointsTo.apply(thing);
            if (subject != null && found.containsKey(subject)) {
                answer.put(thing, found.get(subject));
            }
        }
        return answer;
    }

    private static <S extends Subject, I, V> Map<Subject, Object> looked(
            Collection<Subject> subjects, Class<S> kind, Function<S, I> id, Function<List<I>, Map<I, V>> look) {
        var wanted = subjects.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = look.apply(wanted.stream().map(id).toList());
        return wanted.stream()
                .filter(subject -> found.containsKey(id.apply(subject)))
                .collect(toMap(subject -> subject, subject -> found.get(id.apply(subject))));
    }
}
