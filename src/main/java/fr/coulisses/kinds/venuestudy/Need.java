package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something that the rider asks of the venue, as the study keeps it.
///
/// @param subject what exactly, where a criterion has several: the sort of outlet, the model of a microphone
/// @param amount in the unit of the criterion; 1 for what must be there or be allowed
public record Need(
        String id,
        @Nullable Criterion criterion,
        String subject,
        @Nullable BigDecimal amount) {

    public Need {
        subject = Unwritten.text(subject);
    }

    static Need of(int place, TechnicalNeed need) {
        Criterion criterion = Criterion.valueOf(need.sort().name());
        return new Need("need-" + (place + 1), criterion, need.subject(), need.amount());
    }
}
