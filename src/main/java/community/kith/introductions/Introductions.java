package community.kith.introductions;

import community.kith.community.GroupId;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The introductions of people: added to step by step, and as a mistake taken out as a whole. */
interface Introductions {

    /** Newest first, 200 at most each, in one round trip; who was introduced nowhere is missing from the answer. */
    Map<PersonId, List<Introduction>> ofPeople(Collection<PersonId> people);

    /** Those that go on and that somebody may find, what is due first coming first. */
    Page<Introduction> due(InReach caller, @Nullable LocalDate dueBy, PageRequest page);

    Optional<Introduction> byId(IntroductionId id);

    /** The same, held against others until the transaction ends. */
    Optional<Introduction> hold(IntroductionId id);

    /** Holds a person until the transaction ends, so that nobody introduces them at the same moment. */
    void hold(PersonId person);

    void add(Introduction introduction);

    /** Adds several to one group. */
    void addAll(GroupId group, List<Introduction> several);

    void remove(IntroductionId id);

    /** Adds the last step of an introduction, which holds it already. */
    void addStep(Introduction introduction);

    /** Takes out a step; the introduction is as it is without it. */
    void removeStep(StepId step, Introduction without);
}
