package fr.coulisses.funding.library;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a funder must say to be kept.
final class FunderRules {

    static final int LINE = 160;
    static final int TEXT = 2000;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/$.?#][^\\s]*");
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private FunderRules() {}

    /// @param all the library as it stands
    static void require(FunderSheet sheet, UUID id, List<Funder> all) {
        refuse(isBlank(sheet.name()), "name");
        refuse(sheet.type() == null, "type");
        refuse(!isAmount(sheet.low()), "low");
        refuse(!isAmount(sheet.high()), "high");
        refuse(sheet.low() != null && sheet.high() != null && sheet.low().compareTo(sheet.high()) > 0, "high.below");
        refuse(sheet.source().isBlank(), "source");
        refuse(!sheet.website().isEmpty() && !ADDRESS.matcher(sheet.website()).matches(), "website");
        List.of(sheet.name(), sheet.scheme(), sheet.nature(), sheet.vat(), sheet.deadline())
                .forEach(words -> refuse(isLonger(words, LINE * 2), "long"));
        refuse(isLonger(sheet.expected(), TEXT) || sheet.source().length() > TEXT, "long");
        all.stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.sheet().name().says(sheet.name().fr())
                        || other.sheet().name().says(sheet.name().en()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            other.archived() ? "funding.library.refused.archived" : "funding.library.refused.taken",
                            sheet.name().fr());
                });
    }

    private static boolean isBlank(Words words) {
        return words.fr().isBlank() && words.en().isBlank();
    }

    private static boolean isLonger(Words words, int most) {
        return words.fr().length() > most || words.en().length() > most;
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount == null
                || amount.signum() >= 0
                        && amount.compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= 2;
    }

    private static void refuse(boolean refused, String what) {
        if (refused) {
            throw new Refusal("funding.library.refused." + what);
        }
    }
}
