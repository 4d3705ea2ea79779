package community.kith.community;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds places and changes them. Of two who change the same version, one is told that the other was first. */
@Component
class KeepingPlaces {

    private final PlaceRecords places;
    private final Trail trail;
    private final PlaceRules rules;
    private final AssetRules common;
    private final Ids ids;

    KeepingPlaces(PlaceRecords places, Trail trail, PlaceRules rules, AssetRules common, Ids ids) {
        this.places = places;
        this.trail = trail;
        this.rules = rules;
        this.common = common;
        this.ids = ids;
    }

    @Transactional
    AddPlacePayload add(PlaceForm form) {
        var errors = new UserErrors();
        var checked = rules.check(form, errors);
        if (!errors.isEmpty()) {
            return new AddPlacePayload(null, errors.list());
        }
        var assuredOn = checked.assuredOn() == null ? common.today() : checked.assuredOn();
        var place = new Place(new PlaceId(ids.next()), 0, checked.details(), Provenance.ofTeam(assuredOn));
        trail.changed("Place added", null);
        return new AddPlacePayload(places.add(place, checked.links()), List.of());
    }

    /** @throws ChangedMeanwhile when somebody else was first */
    @Transactional
    UpdatePlacePayload update(PlaceEdit edit) {
        var errors = new UserErrors();
        var found = places.byId(edit.id());
        if (found.isEmpty()) {
            errors.check(false, UserErrorCode.NOT_FOUND, "There is no place with this id.", "placeId");
            return new UpdatePlacePayload(null, errors.list());
        }
        var place = found.get();
        AssetRules.version(edit.version(), place.version(), errors);
        var links = places.links(List.of(place.id())).getOrDefault(place.id(), PlaceLinks.NONE);
        var checked = rules.check(edit.over(place, links), errors);
        if (!errors.isEmpty()) {
            return new UpdatePlacePayload(null, errors.list());
        }
        var changed = new Place(
                place.id(),
                place.version(),
                checked.details(),
                place.provenance().assured(checked.assuredOn()));
        trail.changed("Place changed", null);
        return new UpdatePlacePayload(places.save(changed, checked.links()), List.of());
    }
}
