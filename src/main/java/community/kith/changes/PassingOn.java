package community.kith.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one place that every change passes: whoever keeps a record of it hears of it, and whatever follows from it is done. */
record PassingOn(List<Trail> trails, List<Consequences> consequences) implements Trail {

    PassingOn {
        trails = List.copyOf(trails);
        consequences = List.copyOf(consequences);
    }

    @Override
    public void changed(String what, @Nullable String aboutPersonId) {
        trails.forEach(trail -> trail.changed(what, aboutPersonId));
        if (aboutPersonId != null) {
            consequences.forEach(each -> each.of(aboutPersonId));
        }
    }
}
