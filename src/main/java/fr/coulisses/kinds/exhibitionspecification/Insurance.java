package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How a work is insured.
///
/// @param value that both sides agree on (valeur agréée), in euros
/// @param policy number of the contract, or of the certificate
public record Insurance(
        @Nullable BigDecimal value, @Nullable InsuranceType type, String policy) {

    static final Insurance NONE = new Insurance(null, null, "");

    public Insurance {
        policy = Unwritten.text(policy);
    }
}
