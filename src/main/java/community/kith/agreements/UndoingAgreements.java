package community.kith.agreements;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that an agreement was given or withdrawn by mistake, as long as nothing was agreed on top of it. */
@Component
class UndoingAgreements implements Undoing {

    static final String AGREEMENT = "agreementId";
    private static final String WITHDRAWN_ON = "withdrawnOn";
    private static final String UNTIL = "until";

    private final AgreementRecords agreements;

    UndoingAgreements(AgreementRecords agreements) {
        this.agreements = agreements;
    }

    static Map<String, @Nullable Object> withdrawn(Agreement before, LocalDate on) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(AGREEMENT, before.id().value());
        values.put(WITHDRAWN_ON, on.toString());
        values.put(UNTIL, before.until() == null ? null : before.until().toString());
        return values;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(GivingAgreements.KIND, WithdrawingAgreements.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var id = new AgreementId(String.valueOf(before.get(AGREEMENT)));
        var now = agreements.byId(id);
        now.ifPresent(agreement -> agreements.hold(agreement.personId()));
        now = agreements.byId(id);
        if (now.isEmpty()) {
            return refused("This has been taken back already.", UserErrorCode.NOTHING_TO_UNDO);
        }
        return kind.equals(GivingAgreements.KIND) ? takeOut(now.get()) : goOn(now.get(), before);
    }

    private Optional<UserError> takeOut(Agreement agreement) {
        if (agreements.isWithdrawn(agreement.id())) {
            return refused("The agreement was withdrawn after this. It stays in the history.", UserErrorCode.CONFLICT);
        }
        agreements.remove(agreement.id());
        return Optional.empty();
    }

    private Optional<UserError> goOn(Agreement agreement, Map<String, @Nullable Object> before) {
        var on = LocalDate.parse(String.valueOf(before.get(WITHDRAWN_ON)));
        if (!Objects.equals(agreement.until(), on) || isReplaced(agreement)) {
            return refused(
                    "Something else was agreed after this. Look at the agreements before you take the change back.",
                    UserErrorCode.CONFLICT);
        }
        var until = before.get(UNTIL);
        agreements.resume(agreement.id(), until == null ? null : LocalDate.parse(until.toString()));
        return Optional.empty();
    }

    private boolean isReplaced(Agreement agreement) {
        return agreements.inForce(List.of(agreement.personId())).getOrDefault(agreement.personId(), List.of()).stream()
                .anyMatch(agreement::isForTheSameAs);
    }

    private static Optional<UserError> refused(String message, UserErrorCode code) {
        return Optional.of(new UserError(message, List.of("changeId"), code));
    }
}
