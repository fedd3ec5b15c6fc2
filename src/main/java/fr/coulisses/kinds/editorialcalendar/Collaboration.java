package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Somebody who publishes with the organisation or for it.
///
/// @param partner the influencer
/// @param money what they are paid, in euros before VAT
/// @param inKind what the advantages are worth, in euros before VAT: invitations, nights, meals
/// @param shown whether « Publicité » or « Collaboration commerciale » stands on the post for as long as it does
/// @param contract where the written contract is: its date, its name
public record Collaboration(
        String partner,
        @Nullable BigDecimal money,
        @Nullable BigDecimal inKind,
        Boolean shown,
        String contract) {

    static final Collaboration NONE = new Collaboration("", null, null, false, "");

    public Collaboration(
            @Nullable String partner,
            @Nullable BigDecimal money,
            @Nullable BigDecimal inKind,
            @Nullable Boolean shown,
            @Nullable String contract) {
        this.partner = Unwritten.text(partner);
        this.money = money;
        this.inKind = inKind;
        this.shown = Boolean.TRUE.equals(shown);
        this.contract = Unwritten.text(contract);
    }

    /// Whether something is given for the post.
    boolean isPaid() {
        return worth().signum() > 0;
    }

    /// Money and advantages together.
    BigDecimal worth() {
        return (money == null ? BigDecimal.ZERO : money).add(inKind == null ? BigDecimal.ZERO : inKind);
    }
}
