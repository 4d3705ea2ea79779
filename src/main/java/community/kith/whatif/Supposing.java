package community.kith.whatif;

import community.kith.community.AssetId;
import community.kith.isolation.KnownPart;
import community.kith.isolation.KnownTie;
import community.kith.isolation.LifeFacts;
import community.kith.participation.Stage;
import community.kith.people.PersonId;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Sector;
import community.kith.relationships.TieId;
import community.kith.relationships.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts what could happen into a life. Only what is said is supposed: what was not known stays not known. */
final class Supposing {

    /** Nobody has these ids: somebody new stands for no one in particular. */
    private static final String NOBODY = "somebody-new";

    private Supposing() {}

    static LifeFacts in(LifeFacts life, Supposition what, LocalDate today) {
        return switch (what) {
            case Supposition.PickedUp _ -> change(life, what, tie -> back(tie, ContactFrequency.MONTHLY, today));
            case Supposition.Strengthened _ ->
                change(
                        life,
                        what,
                        tie -> back(tie, ContactFrequency.WEEKLY, today).trusted(true, true));
            case Supposition.Gone _ -> change(life, what, tie -> tie.ended(today));
            case Supposition.SomebodyNew(var who) -> somebody(life, who, today);
            case Supposition.GoesTo(var where) -> going(life, where, today);
            case Supposition.PaidSupportEnded _ ->
                life.eachTie(tie -> tie.sector() == Sector.PAID && tie.endedOn() == null ? tie.ended(today) : tie);
        };
    }

    private static LifeFacts change(LifeFacts life, Supposition what, UnaryOperator<KnownTie> change) {
        return life.eachTie(tie -> what.happensTo().test(tie) ? change.apply(tie) : tie);
    }

    private static KnownTie back(KnownTie tie, ContactFrequency often, LocalDate today) {
        var known = tie.frequency();
        return tie.ended(null).inTouch(known != null && known.compareTo(often) < 0 ? known : often, today);
    }

    private static LifeFacts somebody(LifeFacts life, @Nullable PersonId who, LocalDate today) {
        var number = life.ties().size();
        var ties = new ArrayList<>(life.ties());
        ties.add(KnownTie.to(
                        new TieId(NOBODY + number),
                        who == null ? new PersonId(NOBODY + number) : who,
                        Sector.COMMUNITY,
                        TieKind.OTHER)
                .inTouch(ContactFrequency.MONTHLY, today));
        return life.ties(ties);
    }

    private static LifeFacts going(LifeFacts life, AssetId where, LocalDate today) {
        if (life.parts().stream().anyMatch(part -> part.where().equals(where) && part.goesOn(today))) {
            return life.parts(life.parts().stream()
                    .map(part -> part.where().equals(where) && part.goesOn(today) ? part.wasThere(today) : part)
                    .toList());
        }
        var parts = new ArrayList<KnownPart>(life.parts());
        parts.add(new KnownPart(where, false, Stage.BEING_PRESENT, null, today));
        return life.parts(List.copyOf(parts));
    }
}
