package fr.coulisses.kinds.demandstudy;

import fr.coulisses.kinds.demandstudy.Questioning.FiveWhys;
import fr.coulisses.kinds.demandstudy.Questioning.Interview;
import fr.coulisses.kinds.demandstudy.Questioning.Qqoqccp;
import fr.coulisses.kinds.demandstudy.Questioning.Technique;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A study of the demand (note de cadrage): who asks for what, how that was questioned, and what follows for the
/// project.
/// Rows are named by their `id`.
///
/// @param techniques how the demand was questioned
/// @param emissions the items of the environmental impact, with their quantities
/// @param factors the emission factors of the register that the items use, as they stood when the study was read
public record DemandStudy(
        Request request,
        List<Technique> techniques,
        Qqoqccp qqoqccp,
        FiveWhys whys,
        List<Interview> interviews,
        Frame frame,
        SocialImpact social,
        List<Emission> emissions,
        List<Need> needs,
        List<Risk> risks,
        Conclusion conclusion,
        List<Factor> factors) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public DemandStudy(
            @Nullable Request request,
            @Nullable List<Technique> techniques,
            @Nullable Qqoqccp qqoqccp,
            @Nullable FiveWhys whys,
            @Nullable List<Interview> interviews,
            @Nullable Frame frame,
            @Nullable SocialImpact social,
            @Nullable List<Emission> emissions,
            @Nullable List<Need> needs,
            @Nullable List<Risk> risks,
            @Nullable Conclusion conclusion,
            @Nullable List<Factor> factors) {
        this.request = request == null ? new Request(null, null, null, null, null, null) : request;
        this.techniques = rows(techniques);
        this.qqoqccp = qqoqccp == null ? new Qqoqccp(null, null, null, null, null, null, null, null) : qqoqccp;
        this.whys = whys == null ? new FiveWhys(null, null, null, null, null, null, null) : whys;
        this.interviews = rows(interviews);
        this.frame = frame == null ? new Frame(null, null, null, null, null, null, null) : frame;
        this.social = social == null ? new SocialImpact(null, null, null, null, null, null) : social;
        this.emissions = rows(emissions);
        this.needs = rows(needs);
        this.risks = rows(risks);
        this.conclusion = conclusion == null ? new Conclusion(null, null, null, null, null) : conclusion;
        this.factors = rows(factors);
    }

    static DemandStudy empty() {
        return new DemandStudy(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The same study with the factors that its items use.
    DemandStudy with(List<Factor> used) {
        return new DemandStudy(
                request,
                techniques,
                qqoqccp,
                whys,
                interviews,
                frame,
                social,
                emissions,
                needs,
                risks,
                conclusion,
                used);
    }

    /// The interviews behind some ids; ids of interviews that are gone are left out.
    List<Interview> met(List<String> ids) {
        return interviews.stream()
                .filter(interview -> ids.contains(interview.id()))
                .toList();
    }

    /// The kilograms of CO₂ equivalent that an item gives off per unit: what the student typed, or else the register's.
    Optional<BigDecimal> factor(Emission item) {
        return Optional.ofNullable(item.ownFactor())
                .or(() -> registered(item).flatMap(factor -> Optional.ofNullable(factor.value())));
    }

    /// The factor of the register that an item names.
    Optional<Factor> registered(Emission item) {
        FactorCode chosen = item.factor();
        return chosen == null
                ? Optional.empty()
                : factors.stream()
                        .filter(factor -> factor.id().equals(chosen.code()))
                        .findFirst();
    }

    /// The kilograms of CO₂ equivalent of an item, to the kilogram, half-up; nothing while its quantity or its factor
    /// is
    /// unknown.
    Optional<BigDecimal> kilograms(Emission item) {
        return Optional.ofNullable(item.quantity())
                .flatMap(quantity -> factor(item).map(quantity::multiply))
                .map(kilograms -> kilograms.setScale(0, RoundingMode.HALF_UP));
    }

    /// The kilograms of all items that can be counted.
    BigDecimal kilograms() {
        return emissions.stream().flatMap(item -> kilograms(item).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
