package fr.coulisses.contracts.cost;

import fr.coulisses.contracts.ContractType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an employee costs: the gross pay and the contributions of the employer, by the budgeting ratio of the day
/// (handbook, 5.1.4: `cout_employeur = brut × (1 + taux_charges)`).
///
/// @param gross euros
/// @param contributions of the employer, holiday pay included
/// @param holidayPay what of them goes to the holiday fund of shows; `null` outside it
/// @param figures that were used: the ratio first, then the rate of the holiday fund
public record EmployerCost(
        Money gross, Money contributions, @Nullable Money holidayPay, List<UsedFigure> figures) {

    private static final String PERFORMER = "P-CHARGES-ARTISTE";
    private static final String TECHNICIAN = "P-CHARGES-TECH";
    private static final String GENERAL = "P-CHARGES-RG";
    private static final String HOLIDAY = "P-CONGES-SPECTACLES";

    /// The codes of the figures that it may use.
    public static final Set<String> PARAMETERS = Set.of(PERFORMER, TECHNICIAN, GENERAL, HOLIDAY);

    public EmployerCost {
        figures = List.copyOf(figures);
    }

    /// @param figures as they stand on the first day of work
    /// @return nothing for a contract that employs nobody, or a ratio that is no number
    public static Optional<EmployerCost> of(Money gross, @Nullable ContractType type, ParameterSnapshot figures) {
        if (type == null || !type.isEmployment()) {
            return Optional.empty();
        }
        String code = switch (type) {
            case PERFORMER_CDDU -> PERFORMER;
            case TECHNICIAN_CDDU -> TECHNICIAN;
            default -> GENERAL;
        };
        return figures.value(code).number().map(ratio -> of(gross, code, ratio, type.isCddu(), figures));
    }

    private static EmployerCost of(
            Money gross, String code, BigDecimal ratio, boolean ofShows, ParameterSnapshot figures) {
        List<UsedFigure> used = new ArrayList<>(List.of(UsedFigure.of(figures.value(code))));
        Money holiday = null;
        Optional<BigDecimal> rate = figures.value(HOLIDAY).number();
        if (ofShows && rate.isPresent()) {
            used.add(UsedFigure.of(figures.value(HOLIDAY)));
            holiday = share(gross, rate.get());
        }
        return new EmployerCost(gross, share(gross, ratio), holiday, used);
    }

    private static Money share(Money gross, BigDecimal percent) {
        return Money.product(gross.euros(), percent.movePointLeft(2));
    }

    public Money total() {
        return gross.plus(contributions);
    }

    /// Whether a figure of it is still to be verified.
    public boolean unsure() {
        return figures.stream().anyMatch(UsedFigure::isToVerify);
    }
}
