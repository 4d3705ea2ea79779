package community.kith.people;

import static java.util.Objects.requireNonNull;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.types.GeographicPoint2d;

/** A person's own fields as the graph keeps them: flat, without relationships. A person without a version is new. */
@Node("Person")
record Neo4jPerson(
        @Id String id,
        @Version @Nullable Long version,
        String name,
        String knownAs,
        @Nullable String birthday,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable List<String> appreciated,
        @Nullable List<String> matters,
        @Nullable List<String> support,
        @Nullable List<AccessFeature> accessNeeds,
        @Nullable List<Trait> personality,
        @Nullable List<Trait> suitsMe,
        @Nullable List<String> timesThatSuit,
        @Nullable List<String> languages,
        @Nullable Integer affordablePence,
        @Nullable Integer walkingMinutes,
        @Nullable Boolean livesAlone,
        @Nullable String postcode,
        @Nullable GeographicPoint2d home,
        @Nullable LocalDate openToIntroductionsSince) {

    static Neo4jPerson of(Person person, @Nullable Long version) {
        return new Neo4jPerson(
                person.id().value(),
                version,
                person.name(),
                person.knownAs(),
                Optional.ofNullable(person.birthday()).map(MonthDay::toString).orElse(null),
                person.birthYear(),
                person.gender(),
                person.profile().appreciated(),
                person.profile().matters(),
                person.profile().support(),
                person.accessNeeds(),
                person.personality(),
                person.suitsMe(),
                person.timesThatSuit().stream().map(PortraitTexts::text).toList(),
                person.languages(),
                person.affordablePence(),
                person.walkingMinutes(),
                person.livesAlone(),
                Optional.ofNullable(person.postcode()).map(Postcode::code).orElse(null),
                Optional.ofNullable(person.home())
                        .map(point -> new GeographicPoint2d(point.latitude(), point.longitude()))
                        .orElse(null),
                person.openToIntroductionsSince());
    }

    Person person() {
        return new Person(
                new PersonId(id),
                requireNonNull(version, "a person in the graph has a version").intValue(),
                name,
                knownAs,
                Optional.ofNullable(birthday).map(MonthDay::parse).orElse(null),
                birthYear,
                gender,
                new OnePageProfile(list(appreciated), list(matters), list(support)),
                list(accessNeeds),
                list(personality),
                list(suitsMe),
                list(timesThatSuit).stream().map(PortraitTexts::dayPart).toList(),
                list(languages),
                affordablePence,
                walkingMinutes,
                livesAlone,
                Optional.ofNullable(postcode).map(Postcode::new).orElse(null),
                Optional.ofNullable(home)
                        .map(point -> new Point(point.getLatitude(), point.getLongitude()))
                        .orElse(null),
                openToIntroductionsSince);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
