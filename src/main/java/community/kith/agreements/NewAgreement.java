package community.kith.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody asks for it to be recorded, not checked yet.
 *
 * @param since today if left out
 */
public record NewAgreement(
        String personId,
        AgreementRecipient recipient,
        AgreementPurpose purpose,
        List<Shared> shares,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String words) {}
