package community.kith.suggestions.candidates;

import static community.kith.community.GroupRule.DISABLED;
import static community.kith.community.GroupRule.FAMILIES;
import static community.kith.community.GroupRule.HOMELESS;
import static community.kith.community.GroupRule.MEMBERS;
import static community.kith.community.GroupRule.MEN;
import static community.kith.community.GroupRule.WOMEN;

import community.kith.community.Room;
import community.kith.people.Gender;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Part;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.BiPredicate;

/** Why a group or a place is not suggested at all, whatever speaks for it (rule 8 of the Support Sequence). */
enum Barrier {
    /** There is no room, or it has stopped. */
    NO_ROOM((asset, life) -> asset.terms().room() != Room.OPEN),

    /** The directory that it came from no longer has it. */
    GONE((asset, life) -> asset.freshness().missingSince() != null),

    /** It is only for women, and the person is not known to be one. */
    ONLY_WOMEN((asset, life) ->
            asset.terms().onlyFor().contains(WOMEN) && life.focus().gender() != Gender.WOMAN),

    /** It is only for men, and the person is not known to be one. */
    ONLY_MEN((asset, life) ->
            asset.terms().onlyFor().contains(MEN) && life.focus().gender() != Gender.MAN),

    /** It is only for members, and the person has never been one. */
    ONLY_MEMBERS((asset, life) ->
            asset.terms().onlyFor().contains(MEMBERS) && life.partIn(asset.id()).isEmpty()),

    /** It is only for people of whom nothing on the map says that the person is one. */
    ONLY_OTHERS((asset, life) -> asset.terms().onlyFor().contains(HOMELESS)
            || asset.terms().onlyFor().contains(DISABLED)
            || asset.terms().onlyFor().contains(FAMILIES)),

    /** The person is too young or too old, whenever in the year their birthday is. */
    AGE((asset, life) -> Age.of(life).isOutside(asset.terms())),

    /** Something that the person needs so that they can take part is known to be missing. */
    NO_ACCESS((asset, life) ->
            !Collections.disjoint(asset.accessLacking(), life.focus().accessNeeds())),

    /** Being seen there gives away a private matter, and the outcome does not call for it. */
    GIVES_AWAY((asset, life) ->
            asset.terms().sensitive() && life.wanted().among(asset.helpsWith()).isEmpty()),

    /** The person went, and was not made welcome. */
    UNWELCOMING((asset, life) ->
            life.parts().stream().filter(part -> part.in().equals(asset.id())).anyMatch(Part::unwelcome));

    private final BiPredicate<Asset, Life> stands;

    Barrier(BiPredicate<Asset, Life> stands) {
        this.stands = stands;
    }

    /** Whether nothing keeps the person from going there. */
    static boolean noneFor(Asset asset, Life life) {
        return Arrays.stream(values()).noneMatch(barrier -> barrier.stands.test(asset, life));
    }
}
